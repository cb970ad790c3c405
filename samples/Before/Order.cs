namespace OrderNotifications;

public sealed record Order(int Number, string Customer, string Phone, string Status);

public sealed record Friend(string Phone);

public sealed class OrderStore
{
    private readonly Dictionary<int, Order> _orders;

    public OrderStore(IConfiguration configuration) =>
        _orders = (configuration.GetSection("Orders").Get<Order[]>() ?? []).ToDictionary(order => order.Number);

    public Order? Find(int number) => _orders.GetValueOrDefault(number);
}
