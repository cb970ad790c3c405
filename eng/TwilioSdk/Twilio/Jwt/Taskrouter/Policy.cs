using System.Collections.Generic;
using Twilio.Http;

namespace Twilio.Jwt.Taskrouter;

public class Policy
{
    public Policy(
        string url, HttpMethod method, Dictionary<string, FilterRequirement> queryFilter = null,
        Dictionary<string, FilterRequirement> postFilter = null, bool allowed = true)
    {
    }

    public Dictionary<string, object> ToDict() => throw Surface.Only();

    public sealed class FilterRequirement : Dictionary<string, bool>
    {
        public static readonly FilterRequirement Required = new FilterRequirement(true);
        public static readonly FilterRequirement Optional = new FilterRequirement(false);

        private FilterRequirement(bool required)
        {
            Add("required", required);
        }
    }
}

public class PolicyUtils
{
    private PolicyUtils()
    {
    }

    public static List<Policy> DefaultEventBridgePolicies(string accountSid, string channelId) => throw Surface.Only();
}
