using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Pay : Twilio.TwiML.TwiML
{
    public InputEnum Input { get; set; }
    public Uri Action { get; set; }
    public BankAccountTypeEnum BankAccountType { get; set; }
    public Uri StatusCallback { get; set; }
    public StatusCallbackMethodEnum StatusCallbackMethod { get; set; }
    public int? Timeout { get; set; }
    public int? MaxAttempts { get; set; }
    public bool? SecurityCode { get; set; }
    public string PostalCode { get; set; }
    public int? MinPostalCodeLength { get; set; }
    public string PaymentConnector { get; set; }
    public PaymentMethodEnum PaymentMethod { get; set; }
    public TokenTypeEnum TokenType { get; set; }
    public string ChargeAmount { get; set; }
    public string Currency { get; set; }
    public string Description { get; set; }
    public IEnumerable<ValidCardTypesEnum> ValidCardTypes { get; set; }
    public LanguageEnum Language { get; set; }

    public Pay(
        InputEnum input = null, Uri action = null, BankAccountTypeEnum bankAccountType = null,
        Uri statusCallback = null, StatusCallbackMethodEnum statusCallbackMethod = null, int? timeout = null,
        int? maxAttempts = null, bool? securityCode = null, string postalCode = null, int? minPostalCodeLength = null,
        string paymentConnector = null, PaymentMethodEnum paymentMethod = null, TokenTypeEnum tokenType = null,
        string chargeAmount = null, string currency = null, string description = null,
        IEnumerable<ValidCardTypesEnum> validCardTypes = null, LanguageEnum language = null)
        : base("Pay")
    {
        Input = input;
        Action = action;
        BankAccountType = bankAccountType;
        StatusCallback = statusCallback;
        StatusCallbackMethod = statusCallbackMethod;
        Timeout = timeout;
        MaxAttempts = maxAttempts;
        SecurityCode = securityCode;
        PostalCode = postalCode;
        MinPostalCodeLength = minPostalCodeLength;
        PaymentConnector = paymentConnector;
        PaymentMethod = paymentMethod;
        TokenType = tokenType;
        ChargeAmount = chargeAmount;
        Currency = currency;
        Description = description;
        ValidCardTypes = validCardTypes;
        Language = language;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Pay Prompt(
        Prompt.ForEnum for_ = null, IEnumerable<Prompt.ErrorTypeEnum> errorType = null,
        IEnumerable<Prompt.CardTypeEnum> cardType = null, IEnumerable<int> attempt = null,
        bool? requireMatchingInputs = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Pay Prompt(Prompt prompt) => throw Surface.Only();

    public Pay Parameter(string name = null, string value = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Pay Parameter(Parameter parameter) => throw Surface.Only();

    public new Pay Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Pay SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public sealed class InputEnum : StringEnum
    {
        public static readonly InputEnum Dtmf = new InputEnum("dtmf");

        public InputEnum()
        {
        }

        private InputEnum(string value)
            : base(value)
        {
        }

        public static implicit operator InputEnum(string value) => new InputEnum(value);
    }

    public sealed class StatusCallbackMethodEnum : StringEnum
    {
        public static readonly StatusCallbackMethodEnum Get = new StatusCallbackMethodEnum("GET");
        public static readonly StatusCallbackMethodEnum Post = new StatusCallbackMethodEnum("POST");

        public StatusCallbackMethodEnum()
        {
        }

        private StatusCallbackMethodEnum(string value)
            : base(value)
        {
        }

        public static implicit operator StatusCallbackMethodEnum(string value) => new StatusCallbackMethodEnum(value);
    }

    public sealed class TokenTypeEnum : StringEnum
    {
        public static readonly TokenTypeEnum OneTime = new TokenTypeEnum("one-time");
        public static readonly TokenTypeEnum Reusable = new TokenTypeEnum("reusable");
        public static readonly TokenTypeEnum PaymentMethod = new TokenTypeEnum("payment-method");

        public TokenTypeEnum()
        {
        }

        private TokenTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator TokenTypeEnum(string value) => new TokenTypeEnum(value);
    }

    public sealed class ValidCardTypesEnum : StringEnum
    {
        public static readonly ValidCardTypesEnum Visa = new ValidCardTypesEnum("visa");
        public static readonly ValidCardTypesEnum Mastercard = new ValidCardTypesEnum("mastercard");
        public static readonly ValidCardTypesEnum Amex = new ValidCardTypesEnum("amex");
        public static readonly ValidCardTypesEnum Maestro = new ValidCardTypesEnum("maestro");
        public static readonly ValidCardTypesEnum Discover = new ValidCardTypesEnum("discover");
        public static readonly ValidCardTypesEnum Optima = new ValidCardTypesEnum("optima");
        public static readonly ValidCardTypesEnum Jcb = new ValidCardTypesEnum("jcb");
        public static readonly ValidCardTypesEnum DinersClub = new ValidCardTypesEnum("diners-club");
        public static readonly ValidCardTypesEnum Enroute = new ValidCardTypesEnum("enroute");

        public ValidCardTypesEnum()
        {
        }

        private ValidCardTypesEnum(string value)
            : base(value)
        {
        }

        public static implicit operator ValidCardTypesEnum(string value) => new ValidCardTypesEnum(value);
    }

    public sealed class LanguageEnum : StringEnum
    {
        public static readonly LanguageEnum DeDe = new LanguageEnum("de-DE");
        public static readonly LanguageEnum EnAu = new LanguageEnum("en-AU");
        public static readonly LanguageEnum EnCa = new LanguageEnum("en-CA");
        public static readonly LanguageEnum EnGb = new LanguageEnum("en-GB");
        public static readonly LanguageEnum EnIn = new LanguageEnum("en-IN");
        public static readonly LanguageEnum EnIe = new LanguageEnum("en-IE");
        public static readonly LanguageEnum EnNz = new LanguageEnum("en-NZ");
        public static readonly LanguageEnum EnPh = new LanguageEnum("en-PH");
        public static readonly LanguageEnum EnZa = new LanguageEnum("en-ZA");
        public static readonly LanguageEnum EnUs = new LanguageEnum("en-US");
        public static readonly LanguageEnum EsEs = new LanguageEnum("es-ES");
        public static readonly LanguageEnum EsUs = new LanguageEnum("es-US");
        public static readonly LanguageEnum FrCa = new LanguageEnum("fr-CA");
        public static readonly LanguageEnum FrFr = new LanguageEnum("fr-FR");
        public static readonly LanguageEnum ItIt = new LanguageEnum("it-IT");

        public LanguageEnum()
        {
        }

        private LanguageEnum(string value)
            : base(value)
        {
        }

        public static implicit operator LanguageEnum(string value) => new LanguageEnum(value);
    }

    public sealed class BankAccountTypeEnum : StringEnum
    {
        public static readonly BankAccountTypeEnum ConsumerChecking = new BankAccountTypeEnum("consumer-checking");
        public static readonly BankAccountTypeEnum ConsumerSavings = new BankAccountTypeEnum("consumer-savings");
        public static readonly BankAccountTypeEnum CommercialChecking = new BankAccountTypeEnum("commercial-checking");
        public static readonly BankAccountTypeEnum CommercialSavings = new BankAccountTypeEnum("commercial-savings");

        public BankAccountTypeEnum()
        {
        }

        private BankAccountTypeEnum(string value)
            : base(value)
        {
        }

        public static implicit operator BankAccountTypeEnum(string value) => new BankAccountTypeEnum(value);
    }

    public sealed class PaymentMethodEnum : StringEnum
    {
        public static readonly PaymentMethodEnum AchDebit = new PaymentMethodEnum("ach-debit");
        public static readonly PaymentMethodEnum CreditCard = new PaymentMethodEnum("credit-card");

        public PaymentMethodEnum()
        {
        }

        private PaymentMethodEnum(string value)
            : base(value)
        {
        }

        public static implicit operator PaymentMethodEnum(string value) => new PaymentMethodEnum(value);
    }
}
