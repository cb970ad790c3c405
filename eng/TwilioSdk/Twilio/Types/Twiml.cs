namespace Twilio.Types;

public class Twiml
{
    private readonly string twiml;

    public Twiml(string twiml)
    {
        this.twiml = twiml;
    }

    public static implicit operator Twiml(string twiml) => new Twiml(twiml);

    public override string ToString() => twiml;
}
