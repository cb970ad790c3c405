using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Twilio.Base;
using Twilio.Clients;
using Twilio.Types;

namespace Twilio.Rest.Lookups.V2;

public class PhoneNumberResource : Resource
{
    public static PhoneNumberResource Fetch(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<PhoneNumberResource> FetchAsync(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static PhoneNumberResource Fetch(
        string pathPhoneNumber, string fields = null, string countryCode = null, string firstName = null,
        string lastName = null, string addressLine1 = null, string addressLine2 = null, string city = null,
        string state = null, string postalCode = null, string addressCountryCode = null, string nationalId = null,
        string dateOfBirth = null, string lastVerifiedDate = null, string verificationSid = null,
        string partnerSubId = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<PhoneNumberResource> FetchAsync(
        string pathPhoneNumber, string fields = null, string countryCode = null, string firstName = null,
        string lastName = null, string addressLine1 = null, string addressLine2 = null, string city = null,
        string state = null, string postalCode = null, string addressCountryCode = null, string nationalId = null,
        string dateOfBirth = null, string lastVerifiedDate = null, string verificationSid = null,
        string partnerSubId = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<PhoneNumberResource> FetchWithHeaders(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<PhoneNumberResource>> FetchWithHeadersAsync(
        FetchPhoneNumberOptions options, ITwilioRestClient client = null) => throw Surface.Only();

    public static TwilioResponse<PhoneNumberResource> FetchWithHeaders(
        string pathPhoneNumber, string fields = null, string countryCode = null, string firstName = null,
        string lastName = null, string addressLine1 = null, string addressLine2 = null, string city = null,
        string state = null, string postalCode = null, string addressCountryCode = null, string nationalId = null,
        string dateOfBirth = null, string lastVerifiedDate = null, string verificationSid = null,
        string partnerSubId = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static Task<TwilioResponse<PhoneNumberResource>> FetchWithHeadersAsync(
        string pathPhoneNumber, string fields = null, string countryCode = null, string firstName = null,
        string lastName = null, string addressLine1 = null, string addressLine2 = null, string city = null,
        string state = null, string postalCode = null, string addressCountryCode = null, string nationalId = null,
        string dateOfBirth = null, string lastVerifiedDate = null, string verificationSid = null,
        string partnerSubId = null, ITwilioRestClient client = null) => throw Surface.Only();

    public static PhoneNumberResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string CallingCountryCode { get; private set; }
    public string CountryCode { get; private set; }
    public PhoneNumber PhoneNumber { get; private set; }
    public string NationalFormat { get; private set; }
    public bool? Valid { get; private set; }
    public List<ValidationError> ValidationErrors { get; private set; }
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
    public Uri Url { get; private set; }

    private PhoneNumberResource()
    {
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

    public sealed class ValidationError : StringEnum
    {
        public static readonly ValidationError TooShort = new ValidationError("TOO_SHORT");
        public static readonly ValidationError TooLong = new ValidationError("TOO_LONG");
        public static readonly ValidationError InvalidButPossible = new ValidationError("INVALID_BUT_POSSIBLE");
        public static readonly ValidationError InvalidCountryCode = new ValidationError("INVALID_COUNTRY_CODE");
        public static readonly ValidationError InvalidLength = new ValidationError("INVALID_LENGTH");
        public static readonly ValidationError NotANumber = new ValidationError("NOT_A_NUMBER");

        public ValidationError()
        {
        }

        private ValidationError(string value)
            : base(value)
        {
        }

        public static implicit operator ValidationError(string value) => new ValidationError(value);
    }
}
