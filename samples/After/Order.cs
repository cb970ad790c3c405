using TwilioGuard;

namespace OrderNotifications;

public sealed record Order(int Number, string Customer, string Phone, string Status);

// What is no number is answered with 400 and comes no further.
public sealed record Friend(E164Number Phone);

public sealed class OrderStore
{
    private readonly Dictionary<int, Order> _orders;

    public OrderStore(IConfiguration configuration) =>
        _orders = (configuration.GetSection("Orders").Get<Order[]>() ?? []).ToDictionary(order => order.Number);

    public Order? Find(int number) => _orders.GetValueOrDefault(number);
}
