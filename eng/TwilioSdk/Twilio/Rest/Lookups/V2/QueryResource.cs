using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Lookups.V2;

public class QueryResource : Resource
{
    public static QueryResource Create(
        CreateQueryOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<QueryResource> CreateAsync(
        CreateQueryOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static QueryResource Create(ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<QueryResource> CreateAsync(ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<QueryResource> CreateWithHeaders(
        CreateQueryOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<QueryResource>> CreateWithHeadersAsync(
        CreateQueryOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<QueryResource> CreateWithHeaders(
        ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<QueryResource>> CreateWithHeadersAsync(
        ITwilioRestClient client = null) => throw Surface.Only();

    public static QueryResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public List<LookupBatchResponse> PhoneNumbers { get; private set; }

    private QueryResource()
    {
    }

    public class IdentityMatchParameters
    {
        public string FirstName { get; private set; }
        public string LastName { get; private set; }
        public string AddressLine1 { get; private set; }
        public string AddressLine2 { get; private set; }
        public string City { get; private set; }
        public string State { get; private set; }
        public string PostalCode { get; private set; }
        public string AddressCountryCode { get; private set; }
        public string NationalId { get; private set; }
        public string DateOfBirth { get; private set; }

        public IdentityMatchParameters()
        {
        }

        public class Builder
        {
            private readonly IdentityMatchParameters built = new IdentityMatchParameters();

            public Builder()
            {
            }

            public Builder WithFirstName(string firstName)
            {
                built.FirstName = firstName;
                return this;
            }

            public Builder WithLastName(string lastName)
            {
                built.LastName = lastName;
                return this;
            }

            public Builder WithAddressLine1(string addressLine1)
            {
                built.AddressLine1 = addressLine1;
                return this;
            }

            public Builder WithAddressLine2(string addressLine2)
            {
                built.AddressLine2 = addressLine2;
                return this;
            }

            public Builder WithCity(string city)
            {
                built.City = city;
                return this;
            }

            public Builder WithState(string state)
            {
                built.State = state;
                return this;
            }

            public Builder WithPostalCode(string postalCode)
            {
                built.PostalCode = postalCode;
                return this;
            }

            public Builder WithAddressCountryCode(string addressCountryCode)
            {
                built.AddressCountryCode = addressCountryCode;
                return this;
            }

            public Builder WithNationalId(string nationalId)
            {
                built.NationalId = nationalId;
                return this;
            }

            public Builder WithDateOfBirth(string dateOfBirth)
            {
                built.DateOfBirth = dateOfBirth;
                return this;
            }

            public IdentityMatchParameters Build() => built;
        }
    }

    public class ReassignedNumberParameters
    {
        public string LastVerifiedDate { get; private set; }

        public ReassignedNumberParameters()
        {
        }

        public class Builder
        {
            private readonly ReassignedNumberParameters built = new ReassignedNumberParameters();

            public Builder()
            {
            }

            public Builder WithLastVerifiedDate(string lastVerifiedDate)
            {
                built.LastVerifiedDate = lastVerifiedDate;
                return this;
            }

            public ReassignedNumberParameters Build() => built;
        }
    }

    public class RiskParameters
    {
        public string PartnerSubId { get; private set; }

        public RiskParameters()
        {
        }

        public class Builder
        {
            private readonly RiskParameters built = new RiskParameters();

            public Builder()
            {
            }

            public Builder WithPartnerSubId(string partnerSubId)
            {
                built.PartnerSubId = partnerSubId;
                return this;
            }

            public RiskParameters Build() => built;
        }
    }

    public class LookupBatchRequest
    {
        public string PhoneNumber { get; private set; }
        public string CorrelationId { get; private set; }
        public List<FieldsEnum> Fields { get; private set; }
        public string CountryCode { get; private set; }
        public IdentityMatchParameters IdentityMatch { get; private set; }
        public ReassignedNumberParameters ReassignedNumber { get; private set; }
        public RiskParameters SmsPumpingRisk { get; private set; }

        public LookupBatchRequest()
        {
        }

        public class Builder
        {
            private readonly LookupBatchRequest built = new LookupBatchRequest();

            public Builder()
            {
            }

            public Builder WithPhoneNumber(string phoneNumber)
            {
                built.PhoneNumber = phoneNumber;
                return this;
            }

            public Builder WithCorrelationId(string correlationId)
            {
                built.CorrelationId = correlationId;
                return this;
            }

            public Builder WithFields(List<FieldsEnum> fields)
            {
                built.Fields = fields;
                return this;
            }

            public Builder WithCountryCode(string countryCode)
            {
                built.CountryCode = countryCode;
                return this;
            }

            public Builder WithIdentityMatch(IdentityMatchParameters identityMatch)
            {
                built.IdentityMatch = identityMatch;
                return this;
            }

            public Builder WithReassignedNumber(ReassignedNumberParameters reassignedNumber)
            {
                built.ReassignedNumber = reassignedNumber;
                return this;
            }

            public Builder WithSmsPumpingRisk(RiskParameters smsPumpingRisk)
            {
                built.SmsPumpingRisk = smsPumpingRisk;
                return this;
            }

            public LookupBatchRequest Build() => built;
        }
    }

    public class LookupRequest
    {
        public List<LookupBatchRequest> PhoneNumbers { get; private set; }

        public LookupRequest()
        {
        }

        public class Builder
        {
            private readonly LookupRequest built = new LookupRequest();

            public Builder()
            {
            }

            public Builder WithPhoneNumbers(List<LookupBatchRequest> phoneNumbers)
            {
                built.PhoneNumbers = phoneNumbers;
                return this;
            }

            public LookupRequest Build() => built;
        }
    }

    public class CallerNameInfo
    {
        public string CallerName { get; private set; }
        public string CallerType { get; private set; }
        public int? ErrorCode { get; private set; }

        public CallerNameInfo()
        {
        }

        public class Builder
        {
            private readonly CallerNameInfo built = new CallerNameInfo();

            public Builder()
            {
            }

            public Builder WithCallerName(string callerName)
            {
                built.CallerName = callerName;
                return this;
            }

            public Builder WithCallerType(string callerType)
            {
                built.CallerType = callerType;
                return this;
            }

            public Builder WithErrorCode(int? errorCode)
            {
                built.ErrorCode = errorCode;
                return this;
            }

            public CallerNameInfo Build() => built;
        }
    }

    public class LastSimSwapInfo
    {
        public DateTime? LastSimSwapDate { get; private set; }
        public string SwappedPeriod { get; private set; }
        public bool? SwappedInPeriod { get; private set; }

        public LastSimSwapInfo()
        {
        }

        public class Builder
        {
            private readonly LastSimSwapInfo built = new LastSimSwapInfo();

            public Builder()
            {
            }

            public Builder WithLastSimSwapDate(DateTime? lastSimSwapDate)
            {
                built.LastSimSwapDate = lastSimSwapDate;
                return this;
            }

            public Builder WithSwappedPeriod(string swappedPeriod)
            {
                built.SwappedPeriod = swappedPeriod;
                return this;
            }

            public Builder WithSwappedInPeriod(bool? swappedInPeriod)
            {
                built.SwappedInPeriod = swappedInPeriod;
                return this;
            }

            public LastSimSwapInfo Build() => built;
        }
    }

    public class SimSwapInfo
    {
        public LastSimSwapInfo LastSimSwap { get; private set; }
        public string CarrierName { get; private set; }
        public string MobileCountryCode { get; private set; }
        public string MobileNetworkCode { get; private set; }
        public int? ErrorCode { get; private set; }

        public SimSwapInfo()
        {
        }

        public class Builder
        {
            private readonly SimSwapInfo built = new SimSwapInfo();

            public Builder()
            {
            }

            public Builder WithLastSimSwap(LastSimSwapInfo lastSimSwap)
            {
                built.LastSimSwap = lastSimSwap;
                return this;
            }

            public Builder WithCarrierName(string carrierName)
            {
                built.CarrierName = carrierName;
                return this;
            }

            public Builder WithMobileCountryCode(string mobileCountryCode)
            {
                built.MobileCountryCode = mobileCountryCode;
                return this;
            }

            public Builder WithMobileNetworkCode(string mobileNetworkCode)
            {
                built.MobileNetworkCode = mobileNetworkCode;
                return this;
            }

            public Builder WithErrorCode(int? errorCode)
            {
                built.ErrorCode = errorCode;
                return this;
            }

            public SimSwapInfo Build() => built;
        }
    }

    public class CallForwardingInfo
    {
        public bool? CallForwardingEnabled { get; private set; }
        public int? ErrorCode { get; private set; }

        public CallForwardingInfo()
        {
        }

        public class Builder
        {
            private readonly CallForwardingInfo built = new CallForwardingInfo();

            public Builder()
            {
            }

            public Builder WithCallForwardingEnabled(bool? callForwardingEnabled)
            {
                built.CallForwardingEnabled = callForwardingEnabled;
                return this;
            }

            public Builder WithErrorCode(int? errorCode)
            {
                built.ErrorCode = errorCode;
                return this;
            }

            public CallForwardingInfo Build() => built;
        }
    }

    public class LineTypeIntelligenceInfo
    {
        public string MobileCountryCode { get; private set; }
        public string MobileNetworkCode { get; private set; }
        public string CarrierName { get; private set; }
        public string Type { get; private set; }
        public int? ErrorCode { get; private set; }

        public LineTypeIntelligenceInfo()
        {
        }

        public class Builder
        {
            private readonly LineTypeIntelligenceInfo built = new LineTypeIntelligenceInfo();

            public Builder()
            {
            }

            public Builder WithMobileCountryCode(string mobileCountryCode)
            {
                built.MobileCountryCode = mobileCountryCode;
                return this;
            }

            public Builder WithMobileNetworkCode(string mobileNetworkCode)
            {
                built.MobileNetworkCode = mobileNetworkCode;
                return this;
            }

            public Builder WithCarrierName(string carrierName)
            {
                built.CarrierName = carrierName;
                return this;
            }

            public Builder WithType(string type)
            {
                built.Type = type;
                return this;
            }

            public Builder WithErrorCode(int? errorCode)
            {
                built.ErrorCode = errorCode;
                return this;
            }

            public LineTypeIntelligenceInfo Build() => built;
        }
    }

    public class LineStatusInfo
    {
        public string Status { get; private set; }
        public int? ErrorCode { get; private set; }

        public LineStatusInfo()
        {
        }

        public class Builder
        {
            private readonly LineStatusInfo built = new LineStatusInfo();

            public Builder()
            {
            }

            public Builder WithStatus(string status)
            {
                built.Status = status;
                return this;
            }

            public Builder WithErrorCode(int? errorCode)
            {
                built.ErrorCode = errorCode;
                return this;
            }

            public LineStatusInfo Build() => built;
        }
    }

    public class IdentityMatchInfo
    {
        public string FirstNameMatch { get; private set; }
        public string LastNameMatch { get; private set; }
        public string AddressLinesMatch { get; private set; }
        public string CityMatch { get; private set; }
        public string StateMatch { get; private set; }
        public string PostalCodeMatch { get; private set; }
        public string AddressCountryMatch { get; private set; }
        public string NationalIdMatch { get; private set; }
        public string DateOfBirthMatch { get; private set; }
        public int? SummaryScore { get; private set; }
        public int? ErrorCode { get; private set; }
        public string ErrorMessage { get; private set; }

        public IdentityMatchInfo()
        {
        }

        public class Builder
        {
            private readonly IdentityMatchInfo built = new IdentityMatchInfo();

            public Builder()
            {
            }

            public Builder WithFirstNameMatch(string firstNameMatch)
            {
                built.FirstNameMatch = firstNameMatch;
                return this;
            }

            public Builder WithLastNameMatch(string lastNameMatch)
            {
                built.LastNameMatch = lastNameMatch;
                return this;
            }

            public Builder WithAddressLinesMatch(string addressLinesMatch)
            {
                built.AddressLinesMatch = addressLinesMatch;
                return this;
            }

            public Builder WithCityMatch(string cityMatch)
            {
                built.CityMatch = cityMatch;
                return this;
            }

            public Builder WithStateMatch(string stateMatch)
            {
                built.StateMatch = stateMatch;
                return this;
            }

            public Builder WithPostalCodeMatch(string postalCodeMatch)
            {
                built.PostalCodeMatch = postalCodeMatch;
                return this;
            }

            public Builder WithAddressCountryMatch(string addressCountryMatch)
            {
                built.AddressCountryMatch = addressCountryMatch;
                return this;
            }

            public Builder WithNationalIdMatch(string nationalIdMatch)
            {
                built.NationalIdMatch = nationalIdMatch;
                return this;
            }

            public Builder WithDateOfBirthMatch(string dateOfBirthMatch)
            {
                built.DateOfBirthMatch = dateOfBirthMatch;
                return this;
            }

            public Builder WithSummaryScore(int? summaryScore)
            {
                built.SummaryScore = summaryScore;
                return this;
            }

            public Builder WithErrorCode(int? errorCode)
            {
                built.ErrorCode = errorCode;
                return this;
            }

            public Builder WithErrorMessage(string errorMessage)
            {
                built.ErrorMessage = errorMessage;
                return this;
            }

            public IdentityMatchInfo Build() => built;
        }
    }

    public class ReassignedNumberInfo
    {
        public string LastVerifiedDate { get; private set; }
        public string IsNumberReassigned { get; private set; }
        public string ErrorCode { get; private set; }

        public ReassignedNumberInfo()
        {
        }

        public class Builder
        {
            private readonly ReassignedNumberInfo built = new ReassignedNumberInfo();

            public Builder()
            {
            }

            public Builder WithLastVerifiedDate(string lastVerifiedDate)
            {
                built.LastVerifiedDate = lastVerifiedDate;
                return this;
            }

            public Builder WithIsNumberReassigned(string isNumberReassigned)
            {
                built.IsNumberReassigned = isNumberReassigned;
                return this;
            }

            public Builder WithErrorCode(string errorCode)
            {
                built.ErrorCode = errorCode;
                return this;
            }

            public ReassignedNumberInfo Build() => built;
        }
    }

    public class SmsPumpingRiskInfo
    {
        public string CarrierRiskCategory { get; private set; }
        public bool? NumberBlocked { get; private set; }
        public DateTime? NumberBlockedDate { get; private set; }
        public bool? NumberBlockedLast3Months { get; private set; }
        public int? SmsPumpingRiskScore { get; private set; }
        public int? ErrorCode { get; private set; }

        public SmsPumpingRiskInfo()
        {
        }

        public class Builder
        {
            private readonly SmsPumpingRiskInfo built = new SmsPumpingRiskInfo();

            public Builder()
            {
            }

            public Builder WithCarrierRiskCategory(string carrierRiskCategory)
            {
                built.CarrierRiskCategory = carrierRiskCategory;
                return this;
            }

            public Builder WithNumberBlocked(bool? numberBlocked)
            {
                built.NumberBlocked = numberBlocked;
                return this;
            }

            public Builder WithNumberBlockedDate(DateTime? numberBlockedDate)
            {
                built.NumberBlockedDate = numberBlockedDate;
                return this;
            }

            public Builder WithNumberBlockedLast3Months(bool? numberBlockedLast3Months)
            {
                built.NumberBlockedLast3Months = numberBlockedLast3Months;
                return this;
            }

            public Builder WithSmsPumpingRiskScore(int? smsPumpingRiskScore)
            {
                built.SmsPumpingRiskScore = smsPumpingRiskScore;
                return this;
            }

            public Builder WithErrorCode(int? errorCode)
            {
                built.ErrorCode = errorCode;
                return this;
            }

            public SmsPumpingRiskInfo Build() => built;
        }
    }

    public class LookupBatchResponse
    {
        public string CorrelationId { get; private set; }
        public int? TwilioErrorCode { get; private set; }
        public string CallingCountryCode { get; private set; }
        public string CountryCode { get; private set; }
        public string PhoneNumber { get; private set; }
        public string NationalFormat { get; private set; }
        public bool? Valid { get; private set; }
        public List<string> ValidationErrors { get; private set; }
        public CallerNameInfo CallerName { get; private set; }
        public SimSwapInfo SimSwap { get; private set; }
        public CallForwardingInfo CallForwarding { get; private set; }
        public LineTypeIntelligenceInfo LineTypeIntelligence { get; private set; }
        public LineStatusInfo LineStatus { get; private set; }
        public IdentityMatchInfo IdentityMatch { get; private set; }
        public ReassignedNumberInfo ReassignedNumber { get; private set; }
        public SmsPumpingRiskInfo SmsPumpingRisk { get; private set; }
        public object PhoneNumberQualityScore { get; private set; }
        public object PreFill { get; private set; }

        public LookupBatchResponse()
        {
        }

        public class Builder
        {
            private readonly LookupBatchResponse built = new LookupBatchResponse();

            public Builder()
            {
            }

            public Builder WithCorrelationId(string correlationId)
            {
                built.CorrelationId = correlationId;
                return this;
            }

            public Builder WithTwilioErrorCode(int? twilioErrorCode)
            {
                built.TwilioErrorCode = twilioErrorCode;
                return this;
            }

            public Builder WithCallingCountryCode(string callingCountryCode)
            {
                built.CallingCountryCode = callingCountryCode;
                return this;
            }

            public Builder WithCountryCode(string countryCode)
            {
                built.CountryCode = countryCode;
                return this;
            }

            public Builder WithPhoneNumber(string phoneNumber)
            {
                built.PhoneNumber = phoneNumber;
                return this;
            }

            public Builder WithNationalFormat(string nationalFormat)
            {
                built.NationalFormat = nationalFormat;
                return this;
            }

            public Builder WithValid(bool? valid)
            {
                built.Valid = valid;
                return this;
            }

            public Builder WithValidationErrors(List<string> validationErrors)
            {
                built.ValidationErrors = validationErrors;
                return this;
            }

            public Builder WithCallerName(CallerNameInfo callerName)
            {
                built.CallerName = callerName;
                return this;
            }

            public Builder WithSimSwap(SimSwapInfo simSwap)
            {
                built.SimSwap = simSwap;
                return this;
            }

            public Builder WithCallForwarding(CallForwardingInfo callForwarding)
            {
                built.CallForwarding = callForwarding;
                return this;
            }

            public Builder WithLineTypeIntelligence(LineTypeIntelligenceInfo lineTypeIntelligence)
            {
                built.LineTypeIntelligence = lineTypeIntelligence;
                return this;
            }

            public Builder WithLineStatus(LineStatusInfo lineStatus)
            {
                built.LineStatus = lineStatus;
                return this;
            }

            public Builder WithIdentityMatch(IdentityMatchInfo identityMatch)
            {
                built.IdentityMatch = identityMatch;
                return this;
            }

            public Builder WithReassignedNumber(ReassignedNumberInfo reassignedNumber)
            {
                built.ReassignedNumber = reassignedNumber;
                return this;
            }

            public Builder WithSmsPumpingRisk(SmsPumpingRiskInfo smsPumpingRisk)
            {
                built.SmsPumpingRisk = smsPumpingRisk;
                return this;
            }

            public Builder WithPhoneNumberQualityScore(object phoneNumberQualityScore)
            {
                built.PhoneNumberQualityScore = phoneNumberQualityScore;
                return this;
            }

            public Builder WithPreFill(object preFill)
            {
                built.PreFill = preFill;
                return this;
            }

            public LookupBatchResponse Build() => built;
        }
    }

    public sealed class FieldsEnum : StringEnum
    {
        public static readonly FieldsEnum CallerName = new FieldsEnum("caller_name");
        public static readonly FieldsEnum SimSwap = new FieldsEnum("sim_swap");
        public static readonly FieldsEnum CallForwarding = new FieldsEnum("call_forwarding");
        public static readonly FieldsEnum LineTypeIntelligence = new FieldsEnum("line_type_intelligence");
        public static readonly FieldsEnum LineStatus = new FieldsEnum("line_status");
        public static readonly FieldsEnum IdentityMatch = new FieldsEnum("identity_match");
        public static readonly FieldsEnum ReassignedNumber = new FieldsEnum("reassigned_number");
        public static readonly FieldsEnum SmsPumpingRisk = new FieldsEnum("sms_pumping_risk");

        public FieldsEnum()
        {
        }

        private FieldsEnum(string value)
            : base(value)
        {
        }

        public static implicit operator FieldsEnum(string value) => new FieldsEnum(value);
    }
}
