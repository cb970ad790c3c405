using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Twilio.Http;
using Twilio.Types;

namespace Twilio.TwiML.Voice;

public class Gather : Twilio.TwiML.TwiML
{
    public IEnumerable<InputEnum> Input { get; set; }
    public Uri Action { get; set; }
    public HttpMethod Method { get; set; }
    public int? Timeout { get; set; }
    public string SpeechTimeout { get; set; }
    public int? MaxSpeechTime { get; set; }
    public bool? ProfanityFilter { get; set; }
    public string FinishOnKey { get; set; }
    public int? NumDigits { get; set; }
    public Uri PartialResultCallback { get; set; }
    public HttpMethod PartialResultCallbackMethod { get; set; }
    public LanguageEnum Language { get; set; }
    public string Hints { get; set; }
    public bool? BargeIn { get; set; }
    public bool? Debug { get; set; }
    public bool? ActionOnEmptyResult { get; set; }
    public string SpeechModel { get; set; }
    public bool? Enhanced { get; set; }

    public Gather(
        IEnumerable<InputEnum> input = null, Uri action = null, HttpMethod method = null,
        int? timeout = null, string speechTimeout = null, int? maxSpeechTime = null, bool? profanityFilter = null,
        string finishOnKey = null, int? numDigits = null, Uri partialResultCallback = null,
        HttpMethod partialResultCallbackMethod = null, LanguageEnum language = null, string hints = null,
        bool? bargeIn = null, bool? debug = null, bool? actionOnEmptyResult = null, string speechModel = null,
        bool? enhanced = null)
        : base("Gather")
    {
        Input = input;
        Action = action;
        Method = method;
        Timeout = timeout;
        SpeechTimeout = speechTimeout;
        MaxSpeechTime = maxSpeechTime;
        ProfanityFilter = profanityFilter;
        FinishOnKey = finishOnKey;
        NumDigits = numDigits;
        PartialResultCallback = partialResultCallback;
        PartialResultCallbackMethod = partialResultCallbackMethod;
        Language = language;
        Hints = hints;
        BargeIn = bargeIn;
        Debug = debug;
        ActionOnEmptyResult = actionOnEmptyResult;
        SpeechModel = speechModel;
        Enhanced = enhanced;
    }

    protected override List<XAttribute> GetElementAttributes() => throw Surface.Only();

    public Gather Say(
        string message = null, Say.VoiceEnum voice = null, int? loop = null, Say.LanguageEnum language = null)
        => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Gather Say(Say say) => throw Surface.Only();

    public Gather Pause(int? length = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Gather Pause(Pause pause) => throw Surface.Only();

    public Gather Play(Uri url = null, int? loop = null, string digits = null) => throw Surface.Only();

    [Obsolete("This method is deprecated, use .Append() instead.")]
    public Gather Play(Play play) => throw Surface.Only();

    public new Gather Append(Twilio.TwiML.TwiML childElem) => throw Surface.Only();

    public new Gather SetOption(string key, object value)
    {
        base.SetOption(key, value);
        return this;
    }

    public sealed class InputEnum : StringEnum
    {
        public static readonly InputEnum Dtmf = new InputEnum("dtmf");
        public static readonly InputEnum Speech = new InputEnum("speech");

        public InputEnum()
        {
        }

        private InputEnum(string value)
            : base(value)
        {
        }

        public static implicit operator InputEnum(string value) => new InputEnum(value);
    }

    public sealed class LanguageEnum : StringEnum
    {
        public static readonly LanguageEnum AfZa = new LanguageEnum("af-ZA");
        public static readonly LanguageEnum AmEt = new LanguageEnum("am-ET");
        public static readonly LanguageEnum ArAe = new LanguageEnum("ar-AE");
        public static readonly LanguageEnum ArBh = new LanguageEnum("ar-BH");
        public static readonly LanguageEnum ArDz = new LanguageEnum("ar-DZ");
        public static readonly LanguageEnum ArEg = new LanguageEnum("ar-EG");
        public static readonly LanguageEnum ArIl = new LanguageEnum("ar-IL");
        public static readonly LanguageEnum ArIq = new LanguageEnum("ar-IQ");
        public static readonly LanguageEnum ArJo = new LanguageEnum("ar-JO");
        public static readonly LanguageEnum ArKw = new LanguageEnum("ar-KW");
        public static readonly LanguageEnum ArLb = new LanguageEnum("ar-LB");
        public static readonly LanguageEnum ArMa = new LanguageEnum("ar-MA");
        public static readonly LanguageEnum ArOm = new LanguageEnum("ar-OM");
        public static readonly LanguageEnum ArPs = new LanguageEnum("ar-PS");
        public static readonly LanguageEnum ArQa = new LanguageEnum("ar-QA");
        public static readonly LanguageEnum ArSa = new LanguageEnum("ar-SA");
        public static readonly LanguageEnum ArTn = new LanguageEnum("ar-TN");
        public static readonly LanguageEnum AzAz = new LanguageEnum("az-AZ");
        public static readonly LanguageEnum BgBg = new LanguageEnum("bg-BG");
        public static readonly LanguageEnum BnBd = new LanguageEnum("bn-BD");
        public static readonly LanguageEnum BnIn = new LanguageEnum("bn-IN");
        public static readonly LanguageEnum CaEs = new LanguageEnum("ca-ES");
        public static readonly LanguageEnum CsCz = new LanguageEnum("cs-CZ");
        public static readonly LanguageEnum DaDk = new LanguageEnum("da-DK");
        public static readonly LanguageEnum DeDe = new LanguageEnum("de-DE");
        public static readonly LanguageEnum ElGr = new LanguageEnum("el-GR");
        public static readonly LanguageEnum EnAu = new LanguageEnum("en-AU");
        public static readonly LanguageEnum EnCa = new LanguageEnum("en-CA");
        public static readonly LanguageEnum EnGb = new LanguageEnum("en-GB");
        public static readonly LanguageEnum EnGh = new LanguageEnum("en-GH");
        public static readonly LanguageEnum EnIe = new LanguageEnum("en-IE");
        public static readonly LanguageEnum EnIn = new LanguageEnum("en-IN");
        public static readonly LanguageEnum EnKe = new LanguageEnum("en-KE");
        public static readonly LanguageEnum EnNg = new LanguageEnum("en-NG");
        public static readonly LanguageEnum EnNz = new LanguageEnum("en-NZ");
        public static readonly LanguageEnum EnPh = new LanguageEnum("en-PH");
        public static readonly LanguageEnum EnSg = new LanguageEnum("en-SG");
        public static readonly LanguageEnum EnTz = new LanguageEnum("en-TZ");
        public static readonly LanguageEnum EnUs = new LanguageEnum("en-US");
        public static readonly LanguageEnum EnZa = new LanguageEnum("en-ZA");
        public static readonly LanguageEnum EsAr = new LanguageEnum("es-AR");
        public static readonly LanguageEnum EsBo = new LanguageEnum("es-BO");
        public static readonly LanguageEnum EsCl = new LanguageEnum("es-CL");
        public static readonly LanguageEnum EsCo = new LanguageEnum("es-CO");
        public static readonly LanguageEnum EsCr = new LanguageEnum("es-CR");
        public static readonly LanguageEnum EsDo = new LanguageEnum("es-DO");
        public static readonly LanguageEnum EsEc = new LanguageEnum("es-EC");
        public static readonly LanguageEnum EsEs = new LanguageEnum("es-ES");
        public static readonly LanguageEnum EsGt = new LanguageEnum("es-GT");
        public static readonly LanguageEnum EsHn = new LanguageEnum("es-HN");
        public static readonly LanguageEnum EsMx = new LanguageEnum("es-MX");
        public static readonly LanguageEnum EsNi = new LanguageEnum("es-NI");
        public static readonly LanguageEnum EsPa = new LanguageEnum("es-PA");
        public static readonly LanguageEnum EsPe = new LanguageEnum("es-PE");
        public static readonly LanguageEnum EsPr = new LanguageEnum("es-PR");
        public static readonly LanguageEnum EsPy = new LanguageEnum("es-PY");
        public static readonly LanguageEnum EsSv = new LanguageEnum("es-SV");
        public static readonly LanguageEnum EsUs = new LanguageEnum("es-US");
        public static readonly LanguageEnum EsUy = new LanguageEnum("es-UY");
        public static readonly LanguageEnum EsVe = new LanguageEnum("es-VE");
        public static readonly LanguageEnum EtEe = new LanguageEnum("et-EE");
        public static readonly LanguageEnum EuEs = new LanguageEnum("eu-ES");
        public static readonly LanguageEnum FaIr = new LanguageEnum("fa-IR");
        public static readonly LanguageEnum FiFi = new LanguageEnum("fi-FI");
        public static readonly LanguageEnum FilPh = new LanguageEnum("fil-PH");
        public static readonly LanguageEnum FrCa = new LanguageEnum("fr-CA");
        public static readonly LanguageEnum FrFr = new LanguageEnum("fr-FR");
        public static readonly LanguageEnum GlEs = new LanguageEnum("gl-ES");
        public static readonly LanguageEnum GuIn = new LanguageEnum("gu-IN");
        public static readonly LanguageEnum HeIl = new LanguageEnum("he-IL");
        public static readonly LanguageEnum HiIn = new LanguageEnum("hi-IN");
        public static readonly LanguageEnum HrHr = new LanguageEnum("hr-HR");
        public static readonly LanguageEnum HuHu = new LanguageEnum("hu-HU");
        public static readonly LanguageEnum HyAm = new LanguageEnum("hy-AM");
        public static readonly LanguageEnum IdId = new LanguageEnum("id-ID");
        public static readonly LanguageEnum IsIs = new LanguageEnum("is-IS");
        public static readonly LanguageEnum ItIt = new LanguageEnum("it-IT");
        public static readonly LanguageEnum JaJp = new LanguageEnum("ja-JP");
        public static readonly LanguageEnum JvId = new LanguageEnum("jv-ID");
        public static readonly LanguageEnum KaGe = new LanguageEnum("ka-GE");
        public static readonly LanguageEnum KmKh = new LanguageEnum("km-KH");
        public static readonly LanguageEnum KnIn = new LanguageEnum("kn-IN");
        public static readonly LanguageEnum KoKr = new LanguageEnum("ko-KR");
        public static readonly LanguageEnum LoLa = new LanguageEnum("lo-LA");
        public static readonly LanguageEnum LtLt = new LanguageEnum("lt-LT");
        public static readonly LanguageEnum LvLv = new LanguageEnum("lv-LV");
        public static readonly LanguageEnum MkMk = new LanguageEnum("mk-MK");
        public static readonly LanguageEnum MlIn = new LanguageEnum("ml-IN");
        public static readonly LanguageEnum MnMn = new LanguageEnum("mn-MN");
        public static readonly LanguageEnum MrIn = new LanguageEnum("mr-IN");
        public static readonly LanguageEnum MsMy = new LanguageEnum("ms-MY");
        public static readonly LanguageEnum MyMm = new LanguageEnum("my-MM");
        public static readonly LanguageEnum NarIq = new LanguageEnum("nar-IQ");
        public static readonly LanguageEnum NbNo = new LanguageEnum("nb-NO");
        public static readonly LanguageEnum NeNp = new LanguageEnum("ne-NP");
        public static readonly LanguageEnum NlBe = new LanguageEnum("nl-BE");
        public static readonly LanguageEnum NlNl = new LanguageEnum("nl-NL");
        public static readonly LanguageEnum PaGuruIn = new LanguageEnum("pa-guru-IN");
        public static readonly LanguageEnum PlPl = new LanguageEnum("pl-PL");
        public static readonly LanguageEnum PtBr = new LanguageEnum("pt-BR");
        public static readonly LanguageEnum PtPt = new LanguageEnum("pt-PT");
        public static readonly LanguageEnum RoRo = new LanguageEnum("ro-RO");
        public static readonly LanguageEnum RuRu = new LanguageEnum("ru-RU");
        public static readonly LanguageEnum SiLk = new LanguageEnum("si-LK");
        public static readonly LanguageEnum SkSk = new LanguageEnum("sk-SK");
        public static readonly LanguageEnum SlSi = new LanguageEnum("sl-SI");
        public static readonly LanguageEnum SqAl = new LanguageEnum("sq-AL");
        public static readonly LanguageEnum SrRs = new LanguageEnum("sr-RS");
        public static readonly LanguageEnum SuId = new LanguageEnum("su-ID");
        public static readonly LanguageEnum SvSe = new LanguageEnum("sv-SE");
        public static readonly LanguageEnum SwKe = new LanguageEnum("sw-KE");
        public static readonly LanguageEnum SwTz = new LanguageEnum("sw-TZ");
        public static readonly LanguageEnum TaIn = new LanguageEnum("ta-IN");
        public static readonly LanguageEnum TaLk = new LanguageEnum("ta-LK");
        public static readonly LanguageEnum TaMy = new LanguageEnum("ta-MY");
        public static readonly LanguageEnum TaSg = new LanguageEnum("ta-SG");
        public static readonly LanguageEnum TeIn = new LanguageEnum("te-IN");
        public static readonly LanguageEnum ThTh = new LanguageEnum("th-TH");
        public static readonly LanguageEnum TrTr = new LanguageEnum("tr-TR");
        public static readonly LanguageEnum UkUa = new LanguageEnum("uk-UA");
        public static readonly LanguageEnum UrIn = new LanguageEnum("ur-IN");
        public static readonly LanguageEnum UrPk = new LanguageEnum("ur-PK");
        public static readonly LanguageEnum UzUz = new LanguageEnum("uz-UZ");
        public static readonly LanguageEnum ViVn = new LanguageEnum("vi-VN");
        public static readonly LanguageEnum YueHantHk = new LanguageEnum("yue-Hant-HK");
        public static readonly LanguageEnum Zh = new LanguageEnum("zh");
        public static readonly LanguageEnum CmnHansCn = new LanguageEnum("cmn-Hans-CN");
        public static readonly LanguageEnum ZhTw = new LanguageEnum("zh-TW");
        public static readonly LanguageEnum CmnHantTw = new LanguageEnum("cmn-Hant-TW");
        public static readonly LanguageEnum ZuZa = new LanguageEnum("zu-ZA");

        public LanguageEnum()
        {
        }

        private LanguageEnum(string value)
            : base(value)
        {
        }

        public static implicit operator LanguageEnum(string value) => new LanguageEnum(value);
    }
}
