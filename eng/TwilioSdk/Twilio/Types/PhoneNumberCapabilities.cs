namespace Twilio.Types;

public class PhoneNumberCapabilities
{
    public bool Mms { get; }
    public bool Sms { get; }
    public bool Voice { get; }
    public bool Fax { get; }

    public PhoneNumberCapabilities(bool mms, bool sms, bool voice, bool fax)
    {
        Mms = mms;
        Sms = sms;
        Voice = voice;
        Fax = fax;
    }
}
