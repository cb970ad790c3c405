using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>The frameworks of the cases are where the rules look for them, and nowhere else.</summary>
public class WebFrameworkTests
{
    [Theory]
    [InlineData("web", "Microsoft.AspNetCore.Mvc.ControllerBase", "Microsoft.AspNetCore.Mvc.Core")]
    [InlineData("web", "Twilio.AspNet.Core.ValidateRequestAttribute", "Twilio.AspNet.Core")]
    [InlineData("functions", "Microsoft.Azure.Functions.Worker.FunctionAttribute", "Microsoft.Azure.Functions.Worker.Extensions.Abstractions")]
    [InlineData("functions", "Microsoft.Azure.Functions.Worker.HttpTriggerAttribute", "Microsoft.Azure.Functions.Worker.Extensions.Http")]
    [InlineData("functions", "Microsoft.Azure.Functions.Worker.Http.HttpRequestData", "Microsoft.Azure.Functions.Worker.Core")]
    [InlineData("functions", "Microsoft.AspNetCore.Http.HttpRequest", "Microsoft.AspNetCore.Http.Abstractions")]
    [InlineData("functionsinprocess", "Microsoft.Azure.WebJobs.FunctionNameAttribute", "Microsoft.Azure.WebJobs")]
    [InlineData("functionsinprocess", "Microsoft.Azure.WebJobs.HttpTriggerAttribute", "Microsoft.Azure.WebJobs.Extensions.Http")]
    [InlineData("fastendpoints", "FastEndpoints.Endpoint`2", "FastEndpoints")]
    [InlineData("fastendpoints", "FastEndpoints.HttpPostAttribute", "FastEndpoints.Attributes")]
    [InlineData("mvc5", "System.Web.Mvc.Controller", "System.Web.Mvc")]
    [InlineData("mvc5", "System.Web.HttpRequestBase", "System.Web")]
    [InlineData("mvc5", "Twilio.AspNet.Mvc.ValidateRequestAttribute", "Twilio.AspNet.Mvc")]
    [InlineData("mvc5", "Twilio.AspNet.Common.SmsRequest", "Twilio.AspNet.Common")]
    [InlineData("mvc5", "Twilio.AspNet.Core.TwilioController", null)]
    [InlineData("mvc5", "Microsoft.AspNetCore.Mvc.ControllerBase", null)]
    [InlineData("mvc5", "Microsoft.AspNetCore.Http.HttpContext", null)]
    [InlineData("webapi2", "System.Web.Http.ApiController", "System.Web.Http")]
    [InlineData("webapi2", "System.Net.Http.Formatting.FormDataCollection", "System.Net.Http.Formatting")]
    [InlineData("test", "Xunit.FactAttribute", "xunit.core")]
    public void EachTypeIsInItsAssembly(string project, string type, string? assembly)
    {
        var compilation = CSharpCompilation.Create("app", references: ProjectKind.Named(project).ReferencesWith(sdk: true));
        Assert.Equal(assembly, compilation.GetTypeByMetadataName(type)?.ContainingAssembly.Name);
    }
}
