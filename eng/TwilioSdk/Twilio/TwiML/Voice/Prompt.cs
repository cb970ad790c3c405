using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Prompt : Twilio.TwiML.TwiML
{
    public ForEnum For_ { get; set; }
    public IEnumerable<ErrorTypeEnum> ErrorType { get; set; }
    public IEnumerable<CardTypeEnum> CardType { get; set; }
    public IEnumerable<int> Attempt { get; set; }
    public bool? RequireMatchingInputs { get; set; }

    public Prompt(
        ForEnum for_ = null, IEnumerable<ErrorTypeEnum> errorType = null, IEnumerable<CardTypeEnum> cardType = null,
        IEnumerable<int> attempt = null, bool? requireMatchingInputs = null)
        : base("Prompt")
    {
        For_ = for_;
        ErrorType = errorType;
        CardType = cardType;
        Attempt = attempt;
        RequireMatchingInputs = requireMatchingInputs;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Prompt Say(
        string message = null, Say.VoiceEnum voice = null, int? loop = null, Say.LanguageEnum language = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Prompt Say(Say say) => throw Surface.Only();

    public Prompt Play(Uri url = null, int? loop = null, string digits = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Prompt Play(Play play) => throw Surface.Only();

    public Prompt Pause(int? length = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Prompt Pause(Pause pause) => throw Surface.Only();

    public new Prompt Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Prompt SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public sealed class ForEnum : StringEnum
    {
        public static readonly ForEnum PaymentCardNumber = new ForEnum("payment-card-number");
        public static readonly ForEnum ExpirationDate = new ForEnum("expiration-date");
        public static readonly ForEnum SecurityCode = new ForEnum("security-code");
        public static readonly ForEnum PostalCode = new ForEnum("postal-code");
        public static readonly ForEnum PaymentProcessing = new ForEnum("payment-processing");
        public static readonly ForEnum BankAccountNumber = new ForEnum("bank-account-number");
        public static readonly ForEnum BankRoutingNumber = new ForEnum("bank-routing-number");

        public ForEnum()
        {
        }

        private ForEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ForEnum(string value) => new ForEnum(value);
    }

    public sealed class ErrorTypeEnum : StringEnum
    {
        public static readonly ErrorTypeEnum Timeout = new ErrorTypeEnum("timeout");
        public static readonly ErrorTypeEnum InvalidCardNumber = new ErrorTypeEnum("invalid-card-number");
        public static readonly ErrorTypeEnum InvalidCardType = new ErrorTypeEnum("invalid-card-type");
        public static readonly ErrorTypeEnum InvalidDate = new ErrorTypeEnum("invalid-date");
        public static readonly ErrorTypeEnum InvalidSecurityCode = new ErrorTypeEnum("invalid-security-code");
        public static readonly ErrorTypeEnum InternalError = new ErrorTypeEnum("internal-error");
        public static readonly ErrorTypeEnum InputMatchingFailed = new ErrorTypeEnum("input-matching-failed");

        public ErrorTypeEnum()
        {
        }

        private ErrorTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ErrorTypeEnum(string value) => new ErrorTypeEnum(value);
    }

    public sealed class CardTypeEnum : StringEnum
    {
        public static readonly CardTypeEnum Visa = new CardTypeEnum("visa");
        public static readonly CardTypeEnum Mastercard = new CardTypeEnum("mastercard");
        public static readonly CardTypeEnum Amex = new CardTypeEnum("amex");
        public static readonly CardTypeEnum Maestro = new CardTypeEnum("maestro");
        public static readonly CardTypeEnum Discover = new CardTypeEnum("discover");
        public static readonly CardTypeEnum Optima = new CardTypeEnum("optima");
        public static readonly CardTypeEnum Jcb = new CardTypeEnum("jcb");
        public static readonly CardTypeEnum DinersClub = new CardTypeEnum("diners-club");
        public static readonly CardTypeEnum Enroute = new CardTypeEnum("enroute");

        public CardTypeEnum()
        {
        }

        private CardTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator CardTypeEnum(string value) => new CardTypeEnum(value);
    }
}
