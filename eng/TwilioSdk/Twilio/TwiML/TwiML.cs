using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml.Linq;

namespace Twilio.TwiML;

public class TwiML
{
    private readonly Dictionary<string, string> options = new Dictionary<string, string>();

    protected TwiML(string tagName)
    {
    }

    protected virtual string GetElementBody() => throw Surface.Only();

    protected virtual List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public virtual TwiML Append(TwiML childElem) => throw Surface.Only();

    public TwiML AddText(string text) => throw Surface.Only();

    public T Nest<T>(T childElem)
        where T : TwiML => throw Surface.Only();

    public TwiML AddChild(string tagName) => throw Surface.Only();

    public TwiML SetOption(string key, object value)
    {
        options[key] = value.ToString();
        return this;
    }

    public virtual string GetOption(string key) => options.TryGetValue(key, out var value) ? value : null;

    protected virtual XNode ToXml() => throw Surface.Only();

    public XDocument ToXDocument() => throw Surface.Only();

    // An overload, not an override: an interpolated string shows the type's name instead.
    public string ToString(SaveOptions formattingOptions = SaveOptions.None) => throw Surface.Only();
}

public class Utf8StringWriter : StringWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public Utf8StringWriter()
    {
    }
}
