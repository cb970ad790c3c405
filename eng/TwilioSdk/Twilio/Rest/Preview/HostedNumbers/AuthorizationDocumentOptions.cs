using System.Collections.Generic;
using Twilio.Base;

namespace Twilio.Rest.Preview.HostedNumbers;

public class CreateAuthorizationDocumentOptions : IOptions<AuthorizationDocumentResource>
{
    public List<string> HostedNumberOrderSids { get; }
    public string AddressSid { get; }
    public string Email { get; }
    public string ContactTitle { get; }
    public string ContactPhoneNumber { get; }
    public List<string> CcEmails { get; set; }

    public CreateAuthorizationDocumentOptions(
        List<string> hostedNumberOrderSids, string addressSid, string email, string contactTitle,
        string contactPhoneNumber)
    {
        HostedNumberOrderSids = hostedNumberOrderSids;
        AddressSid = addressSid;
        Email = email;
        ContactTitle = contactTitle;
        ContactPhoneNumber = contactPhoneNumber;
        CcEmails = new List<string>();
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

public class UpdateAuthorizationDocumentOptions : IOptions<AuthorizationDocumentResource>
{
    public string PathSid { get; }
    public List<string> HostedNumberOrderSids { get; set; }
    public string AddressSid { get; set; }
    public string Email { get; set; }
    public List<string> CcEmails { get; set; }
    public AuthorizationDocumentResource.StatusEnum Status { get; set; }
    public string ContactTitle { get; set; }
    public string ContactPhoneNumber { get; set; }

    public UpdateAuthorizationDocumentOptions(string pathSid)
    {
        PathSid = pathSid;
        HostedNumberOrderSids = new List<string>();
        CcEmails = new List<string>();
    }

    public List<KeyValuePair<string, string>> GetParams() => throw Surface.Only();
}
