using System.Collections.Generic;
using Twilio.Base;
using Twilio.Types;

namespace Twilio.Rest.Numbers.V2;

public class CreateAuthorizationDocumentOptions : IOptions<AuthorizationDocumentResource>
{
    public string AddressSid { get; }
    public string Email { get; }
    public PhoneNumber ContactPhoneNumber { get; }
    public List<string> HostedNumberOrderSids { get; }
    public string ContactTitle { get; set; }
    public List<string> CcEmails { get; set; }

    public CreateAuthorizationDocumentOptions(
        string addressSid, string email, PhoneNumber contactPhoneNumber, List<string> hostedNumberOrderSids)
    {
        AddressSid = addressSid;
        Email = email;
        ContactPhoneNumber = contactPhoneNumber;
        HostedNumberOrderSids = hostedNumberOrderSids;
        CcEmails = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class DeleteAuthorizationDocumentOptions : IOptions<AuthorizationDocumentResource>
{
    public string PathSid { get; }

    public DeleteAuthorizationDocumentOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class FetchAuthorizationDocumentOptions : IOptions<AuthorizationDocumentResource>
{
    public string PathSid { get; }

    public FetchAuthorizationDocumentOptions(string pathSid)
    {
        PathSid = pathSid;
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}

public class ReadAuthorizationDocumentOptions : ReadOptions<AuthorizationDocumentResource>
{
    public string Email { get; set; }
    public AuthorizationDocumentResource.StatusEnum Status { get; set; }

    public ReadAuthorizationDocumentOptions()
    {
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
