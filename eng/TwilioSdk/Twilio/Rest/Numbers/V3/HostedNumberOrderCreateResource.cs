using System;
using System.Collections.Generic;
using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Numbers.V3;

public class HostedNumberOrderCreateResource : Resource
{
    public static HostedNumberOrderCreateResource FromJson(string json) => throw Surface.Only();

    public static string ToJson(object model) => throw Surface.Only();

    public string Sid { get; private set; }
    public string AccountSid { get; private set; }
    public string IncomingPhoneNumberSid { get; private set; }
    public string AddressSid { get; private set; }
    public string SigningDocumentSid { get; private set; }
    public PhoneNumber PhoneNumber { get; private set; }
    public PhoneNumberCapabilities Capabilities { get; private set; }
    public string FriendlyName { get; private set; }
    public string UniqueName { get; private set; }
    public HostedNumberOrderResource.StatusEnum Status { get; private set; }
    public string FailureReason { get; private set; }
    public DateTime? DateCreated { get; private set; }
    public DateTime? DateUpdated { get; private set; }
    public int? VerificationAttempts { get; private set; }
    public string Email { get; private set; }
    public List<string> CcEmails { get; private set; }
    public Uri Url { get; private set; }
    public HostedNumberOrderResource.VerificationTypeEnum VerificationType { get; private set; }
    public string VerificationDocumentSid { get; private set; }
    public string Extension { get; private set; }
    public int? CallDelay { get; private set; }
    public string VerificationCode { get; private set; }
    public List<string> VerificationCallSids { get; private set; }

    public HostedNumberOrderCreateResource()
    {
    }
}
