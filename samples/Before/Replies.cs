using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;

namespace OrderNotifications;

// Who answers one of our messages with the number of an order is told how it stands.
public static class Replies
{
    public static IResult Answer([FromForm] string from, [FromForm] string body, OrderStore orders)
    {
        // Only the customer may ask: Twilio knows who sent the message.
        var text = int.TryParse(body, out var number) && orders.Find(number) is { } order && order.Phone == from
            ? $"Hello {order.Customer}, your order {order.Number} is {order.Status}."
            : "Please answer with the number of your order.";
        var twiml = new XElement("Response", new XElement("Message", text));
        return Results.Text(twiml.ToString(), "application/xml");
    }
}
