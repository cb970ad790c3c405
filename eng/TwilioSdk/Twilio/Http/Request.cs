using System;
using System.Collections.Generic;
using Twilio.AuthStrategies;
using Twilio.Constant;
using Twilio.Rest;

namespace Twilio.Http;

public class Request
{
    public HttpMethod Method { get; }
    public Uri Uri { get; private set; }
    public string Username { get; set; }
    public string Password { get; set; }
    public AuthStrategy AuthStrategy { get; set; }
    public string Region { get; set; }
    public string Edge { get; set; }
    public string[] UserAgentExtensions { get; set; }
    public List<KeyValuePair<string, string>> QueryParams { get; private set; }
    public List<KeyValuePair<string, string>> PostParams { get; private set; }
    public List<KeyValuePair<string, string>> HeaderParams { get; private set; }
    public EnumConstants.ContentTypeEnum ContentType { get; set; }
    public string Body { get; set; }

    public Request(HttpMethod method, string url)
    {
        Method = method;
        Uri = new Uri(url);
        QueryParams = new List<KeyValuePair<string, string>>();
        PostParams = new List<KeyValuePair<string, string>>();
        HeaderParams = new List<KeyValuePair<string, string>>();
    }

    public Request(
        HttpMethod method, Domain domain, string uri, string region = null,
        List<KeyValuePair<string, string>> queryParams = null, List<KeyValuePair<string, string>> postParams = null,
        string edge = null, List<KeyValuePair<string, string>> headerParams = null,
        EnumConstants.ContentTypeEnum contentType = null, string body = null)
        : this(method, $"https://{domain}.twilio.com{uri}")
    {
        Region = region;
        Edge = edge;
        QueryParams = queryParams ?? QueryParams;
        PostParams = postParams ?? PostParams;
        HeaderParams = headerParams ?? HeaderParams;
        ContentType = contentType;
        Body = body;
    }

    public Uri ConstructUrl() => throw Surface.Only();

    public Uri buildUri() => throw Surface.Only();

    public void SetAuth(string username, string password)
    {
        Username = username;
        Password = password;
    }

    public void SetAuth(AuthStrategy authStrategy) => AuthStrategy = authStrategy;

    public byte[] EncodePostParams() => throw Surface.Only();

    public void AddQueryParam(string name, string value) =>
        QueryParams.Add(new KeyValuePair<string, string>(name, value));

    public void AddPostParam(string name, string value) =>
        PostParams.Add(new KeyValuePair<string, string>(name, value));

    public void AddHeaderParam(string name, string value) =>
        HeaderParams.Add(new KeyValuePair<string, string>(name, value));

    public override bool Equals(object obj) => throw Surface.Only();

    public override int GetHashCode() => throw Surface.Only();
}
