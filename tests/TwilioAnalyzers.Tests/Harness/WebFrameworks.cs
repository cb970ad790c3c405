using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Tests.Harness;

/// <summary>As much of each web framework as the cases touch, in assemblies of the frameworks' own names. ASP.NET Core itself is real.</summary>
internal static class WebFrameworks
{
    private const string WorkerExtensionsAbstractions = """
        using System;
        namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions
        {
            [AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
            public abstract class BindingAttribute : Attribute { }
            public abstract class TriggerBindingAttribute : BindingAttribute { }
            public abstract class InputBindingAttribute : BindingAttribute { }
            public abstract class OutputBindingAttribute : BindingAttribute { }
        }
        namespace Microsoft.Azure.Functions.Worker
        {
            [AttributeUsage(AttributeTargets.Method)]
            public class FunctionAttribute : Attribute
            {
                public FunctionAttribute(string name) => Name = name;
                public string Name { get; }
            }
        }
        """;

    private const string WorkerCore = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Specialized;
        using System.IO;
        using System.Net;
        using System.Net.Http.Headers;
        using System.Security.Claims;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        namespace Microsoft.Azure.Functions.Worker
        {
            using Microsoft.Azure.Functions.Worker.Http;
            using Microsoft.Azure.Functions.Worker.Middleware;
            public abstract class FunctionDefinition
            {
                public abstract string PathToAssembly { get; }
                public abstract string EntryPoint { get; }
                public abstract string Id { get; }
                public abstract string Name { get; }
            }
            public abstract class BindingContext { public abstract IReadOnlyDictionary<string, object> BindingData { get; } }
            public abstract class FunctionContext
            {
                public abstract string InvocationId { get; }
                public abstract string FunctionId { get; }
                public abstract BindingContext BindingContext { get; }
                public abstract IServiceProvider InstanceServices { get; set; }
                public abstract FunctionDefinition FunctionDefinition { get; }
                public abstract IDictionary<object, object> Items { get; set; }
                public virtual CancellationToken CancellationToken { get; }
            }
            public class InvocationResult { public object Value { get; set; } }
            public static class FunctionContextBindingFeatureExtensions
            {
                public static InvocationResult GetInvocationResult(this FunctionContext context) => null;
            }
            public static class FunctionContextHttpRequestExtensions
            {
                public static ValueTask<HttpRequestData> GetHttpRequestDataAsync(this FunctionContext context) => default;
                public static HttpResponseData GetHttpResponseData(this FunctionContext context) => null;
            }
            public interface IFunctionsWorkerApplicationBuilder
            {
                IServiceCollection Services { get; }
                IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware);
            }
        }
        namespace Microsoft.Azure.Functions.Worker.Middleware
        {
            public delegate Task FunctionExecutionDelegate(FunctionContext context);
            public interface IFunctionsWorkerMiddleware { Task Invoke(FunctionContext context, FunctionExecutionDelegate next); }
        }
        namespace Microsoft.Azure.Functions.Worker.Http
        {
            public class HttpHeadersCollection : HttpHeaders { }
            public interface IHttpCookie { string Name { get; } string Value { get; } }
            public abstract class HttpRequestData
            {
                public HttpRequestData(FunctionContext functionContext) { }
                public abstract Stream Body { get; }
                public abstract HttpHeadersCollection Headers { get; }
                public abstract IReadOnlyCollection<IHttpCookie> Cookies { get; }
                public abstract Uri Url { get; }
                public abstract IEnumerable<ClaimsIdentity> Identities { get; }
                public abstract string Method { get; }
                public virtual NameValueCollection Query => null;
                public FunctionContext FunctionContext { get; }
                public abstract HttpResponseData CreateResponse();
            }
            public abstract class HttpResponseData
            {
                public HttpResponseData(FunctionContext functionContext) { }
                public abstract HttpStatusCode StatusCode { get; set; }
                public abstract HttpHeadersCollection Headers { get; set; }
                public abstract Stream Body { get; set; }
                public FunctionContext FunctionContext { get; }
                public static HttpResponseData CreateResponse(HttpRequestData request) => null;
            }
            public static class HttpRequestDataExtensions
            {
                public static Task<string> ReadAsStringAsync(this HttpRequestData request, Encoding encoding = null) => null;
                public static string ReadAsString(this HttpRequestData request, Encoding encoding = null) => null;
                public static ValueTask<T> ReadFromJsonAsync<T>(this HttpRequestData request, CancellationToken cancellationToken = default) => default;
                public static HttpResponseData CreateResponse(this HttpRequestData request, HttpStatusCode statusCode) => null;
            }
            public static class HttpResponseDataExtensions
            {
                public static void WriteString(this HttpResponseData response, string value, Encoding encoding = null) { }
                public static Task WriteStringAsync(this HttpResponseData response, string value, Encoding encoding = null) => null;
                public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, CancellationToken cancellationToken = default) => default;
            }
        }
        namespace Microsoft.Extensions.Hosting
        {
            using Microsoft.Azure.Functions.Worker;
            using Microsoft.Azure.Functions.Worker.Middleware;
            public static class MiddlewareWorkerApplicationBuilderExtensions
            {
                public static IFunctionsWorkerApplicationBuilder UseMiddleware<T>(this IFunctionsWorkerApplicationBuilder builder)
                    where T : class, IFunctionsWorkerMiddleware => builder;
                public static IFunctionsWorkerApplicationBuilder UseWhen<T>(this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, bool> predicate)
                    where T : class, IFunctionsWorkerMiddleware => builder;
                public static IFunctionsWorkerApplicationBuilder UseMiddleware(
                    this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, Func<Task>, Task> middleware) => builder;
                public static IFunctionsWorkerApplicationBuilder UseWhen(
                    this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, bool> predicate, Func<FunctionContext, Func<Task>, Task> middleware) => builder;
            }
        }
        """;

    private const string WorkerExtensionsHttp = """
        using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
        namespace Microsoft.Azure.Functions.Worker
        {
            public enum AuthorizationLevel { Anonymous = 0, User = 1, Function = 2, System = 3, Admin = 4 }
            [System.AttributeUsage(System.AttributeTargets.Parameter)]
            public sealed class HttpTriggerAttribute : TriggerBindingAttribute
            {
                public HttpTriggerAttribute() { }
                public HttpTriggerAttribute(params string[] methods) { }
                public HttpTriggerAttribute(AuthorizationLevel authLevel) { }
                public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) { }
                public string Route { get; set; }
                public string[] Methods { get; private set; }
                public AuthorizationLevel AuthLevel { get; private set; }
            }
            [System.AttributeUsage(System.AttributeTargets.Property)]
            public sealed class HttpResultAttribute : OutputBindingAttribute { }
        }
        """;

    private const string WorkerExtensionsTimer = """
        using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
        namespace Microsoft.Azure.Functions.Worker
        {
            public sealed class TimerTriggerAttribute : TriggerBindingAttribute { public TimerTriggerAttribute(string schedule) { } }
            public class TimerInfo { public bool IsPastDue { get; set; } }
        }
        """;

    private const string WorkerExtensionsStorage = """
        using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
        namespace Microsoft.Azure.Functions.Worker
        {
            public sealed class QueueTriggerAttribute : TriggerBindingAttribute { public QueueTriggerAttribute(string queueName) { } public string Connection { get; set; } }
        }
        """;

    private const string Worker = """
        using System;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        namespace Microsoft.Azure.Functions.Worker.Builder
        {
            public class FunctionsApplication { public static FunctionsApplicationBuilder CreateBuilder(string[] args) => null; }
            public class FunctionsApplicationBuilder : IFunctionsWorkerApplicationBuilder
            {
                internal FunctionsApplicationBuilder() { }
                public ConfigurationManager Configuration => null;
                public IHostEnvironment Environment => null;
                public IServiceCollection Services => null;
                public IHost Build() => null;
                public IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware) => this;
            }
        }
        namespace Microsoft.Extensions.Hosting
        {
            public static class WorkerHostBuilderExtensions
            {
                public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder) => builder;
                public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configure) => builder;
                public static IHostBuilder ConfigureFunctionsWorkerDefaults(
                    this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configure) => builder;
            }
        }
        """;

    private const string WorkerExtensionsHttpAspNetCore = """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Builder;
        namespace Microsoft.Azure.Functions.Worker
        {
            public static class FunctionContextExtensions { public static HttpContext GetHttpContext(this FunctionContext context) => null; }
        }
        namespace Microsoft.Azure.Functions.Worker.Builder
        {
            public static class FunctionsApplicationBuilderAspNetCoreExtensions
            {
                public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder) => builder;
            }
        }
        namespace Microsoft.Extensions.Hosting
        {
            public static class FunctionsHostBuilderExtensions
            {
                public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder) => builder;
                public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configureWorker) => builder;
                public static IHostBuilder ConfigureFunctionsWebApplication(
                    this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configureWorker) => builder;
            }
        }
        """;

    private const string WebJobs = """
        using System;
        namespace Microsoft.Azure.WebJobs
        {
            [AttributeUsage(AttributeTargets.Method)]
            public sealed class FunctionNameAttribute : Attribute
            {
                public FunctionNameAttribute(string name) => Name = name;
                public string Name { get; }
            }
            public class ExecutionContext
            {
                public Guid InvocationId { get; set; }
                public string FunctionName { get; set; }
                public string FunctionAppDirectory { get; set; }
            }
            public interface ICollector<in T> { void Add(T item); }
            public interface IAsyncCollector<in T> { System.Threading.Tasks.Task AddAsync(T item, System.Threading.CancellationToken cancellationToken = default); }
        }
        """;

    private const string WebJobsExtensionsHttp = """
        using System;
        namespace Microsoft.Azure.WebJobs.Extensions.Http
        {
            public enum AuthorizationLevel { Anonymous = 0, User = 1, Function = 2, System = 3, Admin = 4 }
        }
        namespace Microsoft.Azure.WebJobs
        {
            using Microsoft.Azure.WebJobs.Extensions.Http;
            [AttributeUsage(AttributeTargets.Parameter)]
            public sealed class HttpTriggerAttribute : Attribute
            {
                public HttpTriggerAttribute() { }
                public HttpTriggerAttribute(params string[] methods) { }
                public HttpTriggerAttribute(AuthorizationLevel authLevel) { }
                public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) { }
                public string Route { get; set; }
                public string[] Methods { get; private set; }
                public AuthorizationLevel AuthLevel { get; private set; }
                public string WebHookType { get; set; }
            }
        }
        """;

    private const string WebJobsExtensions = """
        namespace Microsoft.Azure.WebJobs
        {
            [System.AttributeUsage(System.AttributeTargets.Parameter)]
            public sealed class TimerTriggerAttribute : System.Attribute { public TimerTriggerAttribute(string schedule) { } public bool RunOnStartup { get; set; } }
            public class TimerInfo { public bool IsPastDue { get; set; } }
        }
        """;

    private const string FastEndpointsAttributes = """
        using System;
        namespace FastEndpoints
        {
            [Flags]
            public enum Http { GET = 1, POST = 2, PUT = 3, PATCH = 4, DELETE = 5, HEAD = 6, OPTIONS = 7 }
            [AttributeUsage(AttributeTargets.Class)]
            public abstract class HttpAttribute : Attribute { protected HttpAttribute(Http verb, params string[] routes) { } }
            [AttributeUsage(AttributeTargets.Class, Inherited = false)]
            public sealed class HttpGetAttribute : HttpAttribute { public HttpGetAttribute(params string[] routes) : base(Http.GET, routes) { } }
            [AttributeUsage(AttributeTargets.Class, Inherited = false)]
            public sealed class HttpPostAttribute : HttpAttribute { public HttpPostAttribute(params string[] routes) : base(Http.POST, routes) { } }
            [AttributeUsage(AttributeTargets.Property)]
            public sealed class BindFromAttribute : Attribute { public BindFromAttribute(string name) { } }
        }
        """;

    private const string FastEndpoints = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        namespace FastEndpoints
        {
            public enum Order { Before, After }
            public struct Void { }
            public interface IEndpoint { HttpContext HttpContext { get; } EndpointDefinition Definition { get; } }
            public interface IProcessor { }
            public interface IPreProcessorContext { object Request { get; } HttpContext HttpContext { get; } bool HasValidationFailures => false; }
            public interface IPreProcessorContext<out TRequest> : IPreProcessorContext
            {
                new TRequest Request { get; }
                object IPreProcessorContext.Request => Request;
            }
            public interface IPreProcessor : IProcessor { Task PreProcessAsync(IPreProcessorContext context, CancellationToken ct); }
            public interface IPreProcessor<in TRequest> : IPreProcessor
            {
                Task IPreProcessor.PreProcessAsync(IPreProcessorContext context, CancellationToken ct) => PreProcessAsync((IPreProcessorContext<TRequest>)context, ct);
                Task PreProcessAsync(IPreProcessorContext<TRequest> context, CancellationToken ct);
            }
            public interface IGlobalPreProcessor : IPreProcessor { }
            [AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
            public sealed class PreProcessorAttribute<TPreProcessor> : Attribute where TPreProcessor : class, IPreProcessor { }
            public sealed class EndpointDefinition
            {
                internal EndpointDefinition() { }
                public Type EndpointType { get; init; }
                public Type ReqDtoType { get; init; }
                public string[] Routes { get; internal set; }
                public string[] Verbs { get; internal set; }
                public List<string> EndpointTags { get; private set; }
                public void AllowAnonymous(params Http[] verbs) { }
                public void AllowFormData(bool urlEncoded = false) { }
                public void Policies(params string[] policyNames) { }
                public void Roles(params string[] rolesNames) { }
                public void Tags(params string[] endpointTags) { }
                public void Options(Action<RouteHandlerBuilder> builder) { }
                public void PreProcessors(Order order, params IGlobalPreProcessor[] preProcessors) { }
                public void PreProcessors(Order order, params Type[] processorTypes) { }
                public void PreProcessor<TPreProcessor>(Order order) where TPreProcessor : class, IGlobalPreProcessor { }
            }
            public abstract class Group { protected virtual void Configure(string routePrefix, Action<EndpointDefinition> ep) { } }
            public abstract class BaseEndpoint : IEndpoint
            {
                public EndpointDefinition Definition { get; internal set; }
                public HttpContext HttpContext { get; internal set; }
                public virtual void Configure() { }
                public virtual void Verbs(params string[] methods) { }
                public virtual void Routes(params string[] patterns) { }
                protected virtual void Group<TEndpointGroup>() where TEndpointGroup : Group, new() { }
            }
            public readonly struct ResponseSender<TRequest, TResponse>
            {
                public Task<Void> StringAsync(string content, int statusCode = 200, string contentType = "text/plain; charset=utf-8", CancellationToken cancellation = default) => null;
                public Task<Void> OkAsync(TResponse response, CancellationToken cancellation) => null;
                public Task<Void> OkAsync(TResponse response) => null;
                public Task<Void> OkAsync(CancellationToken cancellation) => null;
                public Task<Void> OkAsync() => null;
                public Task<Void> NoContentAsync(CancellationToken cancellation = default) => null;
                public Task<Void> NotFoundAsync(CancellationToken cancellation = default) => null;
                public Task<Void> ForbiddenAsync(CancellationToken cancellation = default) => null;
                public Task<Void> UnauthorizedAsync(CancellationToken cancellation = default) => null;
            }
            public abstract class Endpoint<TRequest> : Endpoint<TRequest, object> { }
            public abstract class Endpoint<TRequest, TResponse> : BaseEndpoint
            {
                public TResponse Response { get; set; }
                public System.Security.Claims.ClaimsPrincipal User => null;
                public IConfiguration Config => null;
                public ILogger Logger => null;
                public IFormCollection Form => null;
                protected ResponseSender<TRequest, TResponse> Send => default;
                public virtual Task HandleAsync(TRequest req, CancellationToken ct) => null;
                public virtual Task<TResponse> ExecuteAsync(TRequest req, CancellationToken ct) => null;
                public virtual Task OnBeforeHandleAsync(TRequest req, CancellationToken ct) => null;
                protected void AllowAnonymous(params Http[] verbs) { }
                protected void AllowAnonymous(string[] verbs) { }
                protected void AllowFileUploads(bool dontAutoBindFormData = false) { }
                protected void AllowFormData(bool urlEncoded = false) { }
                protected void AuthSchemes(params string[] authSchemeNames) { }
                protected void Delete(params string[] routePatterns) { }
                protected void Description(Action<RouteHandlerBuilder> builder, bool clearDefaults = false) { }
                protected void Get(params string[] routePatterns) { }
                protected sealed override void Group<TEndpointGroup>() { }
                protected void Options(Action<RouteHandlerBuilder> builder) { }
                protected void Policies(params string[] policyNames) { }
                protected void Post(params string[] routePatterns) { }
                public void PreProcessor<TPreProcessor>() where TPreProcessor : class, IPreProcessor<TRequest> { }
                public void PreProcessors(params IPreProcessor<TRequest>[] preProcessors) { }
                protected void Put(params string[] routePatterns) { }
                protected void Roles(params string[] rolesNames) { }
                public override void Routes(params string[] patterns) { }
                protected void Tags(params string[] endpointTags) { }
                public void Verbs(params Http[] methods) { }
                public override void Verbs(params string[] methods) { }
                protected TService Resolve<TService>() where TService : class => null;
            }
            public sealed class EmptyRequest { }
            public abstract class EndpointWithoutRequest : Endpoint<EmptyRequest, object>
            {
                public virtual Task HandleAsync(CancellationToken ct) => null;
                public sealed override Task HandleAsync(EmptyRequest req, CancellationToken ct) => null;
            }
            public abstract class EndpointWithoutRequest<TResponse> : Endpoint<EmptyRequest, TResponse>
            {
                public virtual Task HandleAsync(CancellationToken ct) => null;
                public sealed override Task HandleAsync(EmptyRequest req, CancellationToken ct) => null;
            }
            public sealed class EndpointOptions
            {
                public string RoutePrefix { internal get; set; }
                public bool ShortNames { internal get; set; }
                public Func<EndpointDefinition, bool> Filter { internal get; set; }
                public Action<EndpointDefinition> Configurator { internal get; set; }
            }
            public sealed class Config { public EndpointOptions Endpoints => null; }
            public static class MainExtensions
            {
                public static IServiceCollection AddFastEndpoints(this IServiceCollection services) => services;
                public static IApplicationBuilder UseFastEndpoints(this IApplicationBuilder app, Action<Config> configAction = null) => app;
                public static IEndpointRouteBuilder MapFastEndpoints(this IEndpointRouteBuilder app, Action<Config> configAction = null) => app;
            }
            public static class HttpResponseExtensions
            {
                public static Task<Void> SendStringAsync(
                    this HttpResponse rsp, string content, int statusCode = 200, string contentType = "text/plain; charset=utf-8", CancellationToken cancellation = default) => null;
                public static Task<Void> SendForbiddenAsync(this HttpResponse rsp, CancellationToken cancellation = default) => null;
                public static Task<Void> SendUnauthorizedAsync(this HttpResponse rsp, CancellationToken cancellation = default) => null;
            }
        }
        """;

    private const string SystemConfiguration = """
        namespace System.Configuration
        {
            public static class ConfigurationManager { public static System.Collections.Specialized.NameValueCollection AppSettings => null; }
        }
        """;

    private const string SystemWeb = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Collections.Specialized;
        using System.IO;
        using System.Security.Principal;
        using System.Text;
        namespace System.Web
        {
            public class HttpApplication { public HttpContext Context => null; public HttpRequest Request => null; public HttpResponse Response => null; public event EventHandler BeginRequest { add { } remove { } } }
            public interface IHttpHandler { bool IsReusable { get; } void ProcessRequest(HttpContext context); }
            public interface IHttpModule { void Init(HttpApplication context); void Dispose(); }
            public class HttpException : Exception { public HttpException(int httpCode, string message) { } }
            public sealed class HttpContext
            {
                public static HttpContext Current { get; set; }
                public HttpRequest Request => null;
                public HttpResponse Response => null;
                public IPrincipal User { get; set; }
                public IDictionary Items => null;
            }
            public sealed class HttpRequest
            {
                public NameValueCollection Form => null;
                public NameValueCollection Headers => null;
                public NameValueCollection QueryString => null;
                public NameValueCollection Params => null;
                public string this[string key] => null;
                public string HttpMethod => null;
                public string RawUrl => null;
                public Uri Url => null;
                public Stream InputStream => null;
                public bool IsLocal => false;
            }
            public sealed class HttpResponse
            {
                public string ContentType { get; set; }
                public int StatusCode { get; set; }
                public void Write(string s) { }
                public void End() { }
            }
            public abstract class HttpContextBase
            {
                public virtual HttpRequestBase Request => null;
                public virtual HttpResponseBase Response => null;
                public virtual IPrincipal User { get; set; }
                public virtual IDictionary Items => null;
            }
            public class HttpContextWrapper : HttpContextBase { public HttpContextWrapper(HttpContext httpContext) { } }
            public abstract class HttpRequestBase
            {
                public virtual NameValueCollection Form => null;
                public virtual NameValueCollection Headers => null;
                public virtual NameValueCollection QueryString => null;
                public virtual NameValueCollection Params => null;
                public virtual string this[string key] => null;
                public virtual string HttpMethod => null;
                public virtual string RawUrl => null;
                public virtual Uri Url => null;
                public virtual Stream InputStream => null;
                public virtual bool IsLocal => false;
                public virtual bool IsAuthenticated => false;
            }
            public abstract class HttpResponseBase
            {
                public virtual string ContentType { get; set; }
                public virtual int StatusCode { get; set; }
                public virtual void Write(string s) { }
                public virtual void End() { }
            }
            public abstract class HttpSessionStateBase { public virtual object this[string name] { get => null; set { } } }
        }
        namespace System.Web.Routing
        {
            public class RouteValueDictionary : Dictionary<string, object> { public RouteValueDictionary() { } public RouteValueDictionary(object values) { } }
            public class RouteData { public RouteValueDictionary Values => null; }
            public class RequestContext { public virtual HttpContextBase HttpContext { get; set; } public virtual RouteData RouteData { get; set; } }
            public class RouteCollection { }
            public static class RouteTable { public static RouteCollection Routes => null; }
        }
        """;

    private const string SystemWebMvc = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Specialized;
        using System.Net;
        using System.Security.Principal;
        using System.Text;
        using System.Web.Routing;
        namespace System.Web.Mvc
        {
            public enum JsonRequestBehavior { AllowGet, DenyGet }
            [Flags] public enum HttpVerbs { Get = 1, Post = 2 }
            public class ModelStateDictionary { public bool IsValid => true; public void AddModelError(string key, string message) { } }
            public class ControllerContext
            {
                public virtual HttpContextBase HttpContext { get; set; }
                public virtual RouteData RouteData { get; set; }
                public virtual ControllerBase Controller { get; set; }
            }
            public abstract class ActionDescriptor { public abstract string ActionName { get; } }
            public class ActionExecutingContext : ControllerContext
            {
                public virtual ActionDescriptor ActionDescriptor { get; set; }
                public virtual IDictionary<string, object> ActionParameters { get; set; }
                public ActionResult Result { get; set; }
            }
            public class ActionExecutedContext : ControllerContext { public Exception Exception { get; set; } public ActionResult Result { get; set; } }
            public class ResultExecutingContext : ControllerContext { }
            public class ResultExecutedContext : ControllerContext { }
            public class AuthorizationContext : ControllerContext { public virtual ActionDescriptor ActionDescriptor { get; set; } public ActionResult Result { get; set; } }
            public class ExceptionContext : ControllerContext
            {
                public virtual Exception Exception { get; set; }
                public bool ExceptionHandled { get; set; }
                public ActionResult Result { get; set; }
            }
            public interface IActionFilter { void OnActionExecuting(ActionExecutingContext filterContext); void OnActionExecuted(ActionExecutedContext filterContext); }
            public interface IResultFilter { void OnResultExecuting(ResultExecutingContext filterContext); void OnResultExecuted(ResultExecutedContext filterContext); }
            public interface IAuthorizationFilter { void OnAuthorization(AuthorizationContext filterContext); }
            public interface IExceptionFilter { void OnException(ExceptionContext filterContext); }
            public interface IMvcFilter { bool AllowMultiple { get; } int Order { get; } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = true, AllowMultiple = false)]
            public abstract class FilterAttribute : Attribute, IMvcFilter { public bool AllowMultiple => false; public int Order { get; set; } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = true, AllowMultiple = false)]
            public abstract class ActionFilterAttribute : FilterAttribute, IActionFilter, IResultFilter
            {
                public virtual void OnActionExecuting(ActionExecutingContext filterContext) { }
                public virtual void OnActionExecuted(ActionExecutedContext filterContext) { }
                public virtual void OnResultExecuting(ResultExecutingContext filterContext) { }
                public virtual void OnResultExecuted(ResultExecutedContext filterContext) { }
            }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = true, AllowMultiple = true)]
            public class AuthorizeAttribute : FilterAttribute, IAuthorizationFilter
            {
                public string Roles { get; set; }
                public string Users { get; set; }
                protected virtual bool AuthorizeCore(HttpContextBase httpContext) => false;
                protected virtual void HandleUnauthorizedRequest(AuthorizationContext filterContext) { }
                public virtual void OnAuthorization(AuthorizationContext filterContext) { }
            }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
            public class HandleErrorAttribute : FilterAttribute, IExceptionFilter { public virtual void OnException(ExceptionContext filterContext) { } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
            public sealed class AllowAnonymousAttribute : Attribute { }
            public abstract class ActionMethodSelectorAttribute : Attribute { }
            public sealed class NonActionAttribute : ActionMethodSelectorAttribute { }
            public sealed class HttpPostAttribute : ActionMethodSelectorAttribute { }
            public sealed class HttpGetAttribute : ActionMethodSelectorAttribute { }
            public sealed class AcceptVerbsAttribute : ActionMethodSelectorAttribute { public AcceptVerbsAttribute(HttpVerbs verbs) { } public AcceptVerbsAttribute(params string[] verbs) { } }
            [AttributeUsage(AttributeTargets.Method)]
            public sealed class ActionNameAttribute : Attribute { public ActionNameAttribute(string name) { } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
            public sealed class RouteAttribute : Attribute { public RouteAttribute() { } public RouteAttribute(string template) { } }
            [AttributeUsage(AttributeTargets.Class)]
            public class RoutePrefixAttribute : Attribute { public RoutePrefixAttribute(string prefix) { } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
            public sealed class ValidateAntiForgeryTokenAttribute : FilterAttribute, IAuthorizationFilter { public void OnAuthorization(AuthorizationContext filterContext) { } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
            public sealed class ValidateInputAttribute : FilterAttribute { public ValidateInputAttribute(bool enableValidation) { } }
            public abstract class ActionResult { public abstract void ExecuteResult(ControllerContext context); }
            public class ContentResult : ActionResult
            {
                public string Content { get; set; }
                public Encoding ContentEncoding { get; set; }
                public string ContentType { get; set; }
                public override void ExecuteResult(ControllerContext context) { }
            }
            public class EmptyResult : ActionResult { public override void ExecuteResult(ControllerContext context) { } }
            public class HttpStatusCodeResult : ActionResult
            {
                public HttpStatusCodeResult(int statusCode) { }
                public HttpStatusCodeResult(HttpStatusCode statusCode) { }
                public HttpStatusCodeResult(int statusCode, string statusDescription) { }
                public HttpStatusCodeResult(HttpStatusCode statusCode, string statusDescription) { }
                public override void ExecuteResult(ControllerContext context) { }
            }
            public class HttpNotFoundResult : HttpStatusCodeResult { public HttpNotFoundResult() : base(404) { } }
            public class HttpUnauthorizedResult : HttpStatusCodeResult { public HttpUnauthorizedResult() : base(401) { } }
            public class JsonResult : ActionResult { public object Data { get; set; } public JsonRequestBehavior JsonRequestBehavior { get; set; } public override void ExecuteResult(ControllerContext context) { } }
            public class RedirectResult : ActionResult { public RedirectResult(string url) { } public override void ExecuteResult(ControllerContext context) { } }
            public class RedirectToRouteResult : ActionResult { public override void ExecuteResult(ControllerContext context) { } }
            public abstract class ViewResultBase : ActionResult { public override void ExecuteResult(ControllerContext context) { } }
            public class ViewResult : ViewResultBase { }
            public class PartialViewResult : ViewResultBase { }
            public class FormCollection : NameValueCollection { public FormCollection() { } public FormCollection(NameValueCollection collection) { } }
            public class UrlHelper
            {
                public string Action(string actionName) => null;
                public string Action(string actionName, string controllerName) => null;
                public string Action(string actionName, string controllerName, object routeValues, string protocol) => null;
            }
            public interface IController { void Execute(RequestContext requestContext); }
            public abstract class ControllerBase : IController
            {
                public ControllerContext ControllerContext { get; set; }
                public dynamic ViewBag => null;
                protected virtual void Execute(RequestContext requestContext) { }
                void IController.Execute(RequestContext requestContext) { }
            }
            public abstract class Controller : ControllerBase, IActionFilter, IAuthorizationFilter, IExceptionFilter, IResultFilter, IDisposable
            {
                public HttpContextBase HttpContext => null;
                public HttpRequestBase Request => null;
                public HttpResponseBase Response => null;
                public HttpSessionStateBase Session => null;
                public ModelStateDictionary ModelState => null;
                public RouteData RouteData => null;
                public UrlHelper Url { get; set; }
                public IPrincipal User => null;
                protected internal ContentResult Content(string content) => null;
                protected internal ContentResult Content(string content, string contentType) => null;
                protected internal ContentResult Content(string content, string contentType, Encoding contentEncoding) => null;
                protected internal HttpNotFoundResult HttpNotFound() => null;
                protected internal JsonResult Json(object data) => null;
                protected internal JsonResult Json(object data, JsonRequestBehavior behavior) => null;
                protected internal RedirectResult Redirect(string url) => null;
                protected internal RedirectToRouteResult RedirectToAction(string actionName) => null;
                protected internal RedirectToRouteResult RedirectToAction(string actionName, object routeValues) => null;
                protected internal ViewResult View() => null;
                protected internal ViewResult View(object model) => null;
                protected internal ViewResult View(string viewName) => null;
                protected internal ViewResult View(string viewName, object model) => null;
                protected internal PartialViewResult PartialView(string viewName, object model) => null;
                protected virtual void OnActionExecuting(ActionExecutingContext filterContext) { }
                protected virtual void OnActionExecuted(ActionExecutedContext filterContext) { }
                protected virtual void OnAuthorization(AuthorizationContext filterContext) { }
                protected virtual void OnException(ExceptionContext filterContext) { }
                protected virtual void Dispose(bool disposing) { }
                public void Dispose() { }
                void IActionFilter.OnActionExecuting(ActionExecutingContext filterContext) { }
                void IActionFilter.OnActionExecuted(ActionExecutedContext filterContext) { }
                void IAuthorizationFilter.OnAuthorization(AuthorizationContext filterContext) { }
                void IExceptionFilter.OnException(ExceptionContext filterContext) { }
                void IResultFilter.OnResultExecuting(ResultExecutingContext filterContext) { }
                void IResultFilter.OnResultExecuted(ResultExecutedContext filterContext) { }
            }
            public abstract class AsyncController : Controller { }
            public sealed class GlobalFilterCollection { public void Add(object filter) { } public void Add(object filter, int order) { } }
            public static class GlobalFilters { public static GlobalFilterCollection Filters => null; }
            public static class AreaRegistration { public static void RegisterAllAreas() { } }
            public static class RouteCollectionExtensions
            {
                public static object MapRoute(this RouteCollection routes, string name, string url, object defaults) => null;
                public static void IgnoreRoute(this RouteCollection routes, string url) { }
            }
            public static class RouteCollectionAttributeRoutingExtensions { public static void MapMvcAttributeRoutes(this RouteCollection routes) { } }
        }
        """;

    private const string NetHttpFormatting = """
        using System.Collections.Generic;
        using System.Collections.Specialized;
        using System.Threading.Tasks;
        namespace System.Net.Http.Formatting
        {
            public abstract class MediaTypeFormatter { }
            public class XmlMediaTypeFormatter : MediaTypeFormatter { public bool UseXmlSerializer { get; set; } }
            public class JsonMediaTypeFormatter : MediaTypeFormatter { }
            public class MediaTypeFormatterCollection { public XmlMediaTypeFormatter XmlFormatter => null; public JsonMediaTypeFormatter JsonFormatter => null; }
            public class FormDataCollection : IEnumerable<KeyValuePair<string, string>>
            {
                public FormDataCollection(IEnumerable<KeyValuePair<string, string>> pairs) { }
                public FormDataCollection(string query) { }
                public string this[string name] => null;
                public string Get(string key) => null;
                public string[] GetValues(string key) => null;
                public NameValueCollection ReadAsNameValueCollection() => null;
                public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => null;
                System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null;
            }
        }
        namespace System.Net.Http
        {
            public static class HttpContentExtensions
            {
                public static Task<T> ReadAsAsync<T>(this HttpContent content) => null;
                public static Task<NameValueCollection> ReadAsFormDataAsync(this HttpContent content) => null;
            }
        }
        """;

    private const string SystemWebHttp = """
        using System;
        using System.Collections.Generic;
        using System.Collections.ObjectModel;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Formatting;
        using System.Security.Principal;
        using System.Threading;
        using System.Threading.Tasks;
        namespace System.Web.Http
        {
            using System.Web.Http.Controllers;
            using System.Web.Http.Filters;
            using System.Web.Http.Results;
            public interface IHttpActionResult { Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken); }
            public class HttpConfiguration
            {
                public HttpFilterCollection Filters => null;
                public Collection<DelegatingHandler> MessageHandlers => null;
                public MediaTypeFormatterCollection Formatters => null;
                public HttpRouteCollection Routes => null;
            }
            public class HttpRouteCollection { }
            public static class HttpRouteCollectionExtensions
            {
                public static object MapHttpRoute(this HttpRouteCollection routes, string name, string routeTemplate, object defaults) => null;
                public static object MapHttpRoute(this HttpRouteCollection routes, string name, string routeTemplate, object defaults, object constraints, HttpMessageHandler handler) => null;
            }
            public static class HttpConfigurationExtensions { public static void MapHttpAttributeRoutes(this HttpConfiguration configuration) { } }
            public class HttpResponseException : Exception { public HttpResponseException(HttpStatusCode statusCode) { } public HttpResponseException(HttpResponseMessage response) { } }
            public abstract class ApiController : IDisposable
            {
                public HttpConfiguration Configuration { get; set; }
                public HttpRequestMessage Request { get; set; }
                public HttpActionContext ActionContext { get; set; }
                public IPrincipal User { get; set; }
                protected internal OkResult Ok() => null;
                protected internal OkNegotiatedContentResult<T> Ok<T>(T content) => null;
                protected internal BadRequestResult BadRequest() => null;
                protected internal BadRequestErrorMessageResult BadRequest(string message) => null;
                protected internal NotFoundResult NotFound() => null;
                protected internal StatusCodeResult StatusCode(HttpStatusCode status) => null;
                protected internal JsonResult<T> Json<T>(T content) => null;
                protected internal ResponseMessageResult ResponseMessage(HttpResponseMessage response) => null;
                protected internal NegotiatedContentResult<T> Content<T>(HttpStatusCode statusCode, T value) => null;
                protected internal FormattedContentResult<T> Content<T>(HttpStatusCode statusCode, T value, MediaTypeFormatter formatter) => null;
                protected internal FormattedContentResult<T> Content<T>(HttpStatusCode statusCode, T value, MediaTypeFormatter formatter, string mediaType) => null;
                protected virtual void Initialize(HttpControllerContext controllerContext) { }
                public void Dispose() { }
            }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
            public class AuthorizeAttribute : AuthorizationFilterAttribute
            {
                public string Roles { get; set; }
                protected virtual bool IsAuthorized(HttpActionContext actionContext) => false;
            }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
            public sealed class AllowAnonymousAttribute : Attribute { }
            [AttributeUsage(AttributeTargets.Method)] public sealed class HttpPostAttribute : Attribute { }
            [AttributeUsage(AttributeTargets.Method)] public sealed class HttpGetAttribute : Attribute { }
            [AttributeUsage(AttributeTargets.Method)] public sealed class AcceptVerbsAttribute : Attribute { public AcceptVerbsAttribute(params string[] methods) { } }
            [AttributeUsage(AttributeTargets.Method)] public sealed class NonActionAttribute : Attribute { }
            [AttributeUsage(AttributeTargets.Method)] public sealed class ActionNameAttribute : Attribute { public ActionNameAttribute(string name) { } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
            public sealed class RouteAttribute : Attribute { public RouteAttribute() { } public RouteAttribute(string template) { } }
            [AttributeUsage(AttributeTargets.Class)]
            public class RoutePrefixAttribute : Attribute { public RoutePrefixAttribute(string prefix) { } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Parameter)] public sealed class FromBodyAttribute : Attribute { }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Parameter)] public sealed class FromUriAttribute : Attribute { }
        }
        namespace System.Web.Http.Results
        {
            public class OkResult : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
            public class OkNegotiatedContentResult<T> : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
            public class BadRequestResult : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
            public class BadRequestErrorMessageResult : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
            public class NotFoundResult : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
            public class StatusCodeResult : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
            public class JsonResult<T> : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
            public class ResponseMessageResult : IHttpActionResult
            {
                public ResponseMessageResult(HttpResponseMessage response) { }
                public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null;
            }
            public class NegotiatedContentResult<T> : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
            public class FormattedContentResult<T> : IHttpActionResult { public Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => null; }
        }
        namespace System.Web.Http.Controllers
        {
            public class HttpControllerContext { public HttpRequestMessage Request { get; set; } }
            public class HttpActionContext
            {
                public HttpRequestMessage Request => null;
                public HttpResponseMessage Response { get; set; }
                public HttpControllerContext ControllerContext { get; set; }
                public Dictionary<string, object> ActionArguments => null;
            }
        }
        namespace System.Web.Http.Filters
        {
            using System.Web.Http.Controllers;
            public interface IFilter { bool AllowMultiple { get; } }
            public interface IActionFilter : IFilter
            {
                Task<HttpResponseMessage> ExecuteActionFilterAsync(HttpActionContext actionContext, CancellationToken cancellationToken, Func<Task<HttpResponseMessage>> continuation);
            }
            public interface IAuthorizationFilter : IFilter
            {
                Task<HttpResponseMessage> ExecuteAuthorizationFilterAsync(HttpActionContext actionContext, CancellationToken cancellationToken, Func<Task<HttpResponseMessage>> continuation);
            }
            public interface IExceptionFilter : IFilter
            {
                Task ExecuteExceptionFilterAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken);
            }
            public class HttpActionExecutedContext { public HttpActionContext ActionContext { get; set; } public Exception Exception { get; set; } public HttpResponseMessage Response { get; set; } }
            public class HttpFilterCollection { public void Add(IFilter filter) { } }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = true, AllowMultiple = true)]
            public abstract class FilterAttribute : Attribute, IFilter { public virtual bool AllowMultiple => true; }
            public abstract class ActionFilterAttribute : FilterAttribute, IActionFilter
            {
                public virtual void OnActionExecuting(HttpActionContext actionContext) { }
                public virtual void OnActionExecuted(HttpActionExecutedContext actionExecutedContext) { }
                public virtual Task OnActionExecutingAsync(HttpActionContext actionContext, CancellationToken cancellationToken) => null;
                Task<HttpResponseMessage> IActionFilter.ExecuteActionFilterAsync(
                    HttpActionContext actionContext, CancellationToken cancellationToken, Func<Task<HttpResponseMessage>> continuation) => null;
            }
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = true, AllowMultiple = true)]
            public abstract class ExceptionFilterAttribute : FilterAttribute, IExceptionFilter
            {
                public virtual void OnException(HttpActionExecutedContext actionExecutedContext) { }
                public virtual Task OnExceptionAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken) => null;
                Task IExceptionFilter.ExecuteExceptionFilterAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken) => null;
            }
            public abstract class AuthorizationFilterAttribute : FilterAttribute, IAuthorizationFilter
            {
                public virtual void OnAuthorization(HttpActionContext actionContext) { }
                public virtual Task OnAuthorizationAsync(HttpActionContext actionContext, CancellationToken cancellationToken) => null;
                Task<HttpResponseMessage> IAuthorizationFilter.ExecuteAuthorizationFilterAsync(
                    HttpActionContext actionContext, CancellationToken cancellationToken, Func<Task<HttpResponseMessage>> continuation) => null;
            }
        }
        namespace System.Net.Http
        {
            public static class HttpRequestMessageExtensions
            {
                public static HttpResponseMessage CreateResponse(this HttpRequestMessage request) => null;
                public static HttpResponseMessage CreateResponse(this HttpRequestMessage request, HttpStatusCode statusCode) => null;
                public static HttpResponseMessage CreateResponse<T>(this HttpRequestMessage request, HttpStatusCode statusCode, T value) => null;
                public static HttpResponseMessage CreateResponse<T>(this HttpRequestMessage request, HttpStatusCode statusCode, T value, MediaTypeFormatter formatter) => null;
                public static HttpResponseMessage CreateErrorResponse(this HttpRequestMessage request, HttpStatusCode statusCode, string message) => null;
                public static IEnumerable<KeyValuePair<string, string>> GetQueryNameValuePairs(this HttpRequestMessage request) => null;
            }
        }
        """;

    private const string SystemWebHttpWebHost = """
        namespace System.Web.Http
        {
            public static class GlobalConfiguration
            {
                public static HttpConfiguration Configuration => null;
                public static void Configure(System.Action<HttpConfiguration> configurationCallback) { }
            }
        }
        """;

    private const string TwilioAspNetMvc = """
        using System.Web;
        using System.Web.Mvc;
        using System.Xml.Linq;
        namespace Twilio.AspNet.Mvc
        {
            public static class RequestValidationHelper
            {
                public static bool IsValidRequest(HttpContextBase context, string authToken, bool allowLocal = false) => false;
                public static bool IsValidRequest(HttpContextBase context, string authToken, string urlOverride, bool allowLocal = false) => false;
            }
            public class TwiMLResult : ActionResult
            {
                public TwiMLResult(global::Twilio.TwiML.TwiML response) { }
                public TwiMLResult(global::Twilio.TwiML.TwiML response, SaveOptions formattingOptions) { }
                public override void ExecuteResult(ControllerContext controllerContext) { }
            }
            public class TwilioController : Controller
            {
                public TwiMLResult TwiML(global::Twilio.TwiML.MessagingResponse response) => null;
                public TwiMLResult TwiML(global::Twilio.TwiML.MessagingResponse response, SaveOptions formattingOptions) => null;
                public TwiMLResult TwiML(global::Twilio.TwiML.VoiceResponse response) => null;
                public TwiMLResult TwiML(global::Twilio.TwiML.VoiceResponse response, SaveOptions formattingOptions) => null;
            }
            public static class TwilioControllerExtensions
            {
                public static TwiMLResult TwiML(this ControllerBase controller, global::Twilio.TwiML.MessagingResponse response) => null;
                public static TwiMLResult TwiML(this ControllerBase controller, global::Twilio.TwiML.VoiceResponse response) => null;
            }
            [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Method)]
            public class ValidateRequestAttribute : ActionFilterAttribute
            {
                protected internal string AuthToken { get; set; }
                protected internal string BaseUrlOverride { get; set; }
                protected internal bool AllowLocal { get; set; }
                public override void OnActionExecuting(ActionExecutingContext filterContext) { }
            }
        }
        """;

    /// <summary>Azure Functions in a process of their own; ASP.NET Core's requests can be taken too.</summary>
    public static IReadOnlyList<MetadataReference> FunctionsWorker => Stubs(
        References.Platform,
        ("Microsoft.Azure.Functions.Worker.Extensions.Abstractions", WorkerExtensionsAbstractions),
        ("Microsoft.Azure.Functions.Worker.Core", WorkerCore),
        ("Microsoft.Azure.Functions.Worker.Extensions.Http", WorkerExtensionsHttp),
        ("Microsoft.Azure.Functions.Worker.Extensions.Timer", WorkerExtensionsTimer),
        ("Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues", WorkerExtensionsStorage),
        ("Microsoft.Azure.Functions.Worker", Worker),
        ("Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore", WorkerExtensionsHttpAspNetCore));

    /// <summary>Azure Functions in the host's process.</summary>
    public static IReadOnlyList<MetadataReference> FunctionsInProcess => Stubs(
        References.Platform,
        ("Microsoft.Azure.WebJobs", WebJobs),
        ("Microsoft.Azure.WebJobs.Extensions.Http", WebJobsExtensionsHttp),
        ("Microsoft.Azure.WebJobs.Extensions", WebJobsExtensions));

    public static IReadOnlyList<MetadataReference> FastEndpointsOnAspNetCore => Stubs(
        References.Platform,
        ("FastEndpoints.Attributes", FastEndpointsAttributes),
        ("FastEndpoints", FastEndpoints));

    /// <summary>MVC 5 and Web API 2 of .NET Framework, where there is no ASP.NET Core.</summary>
    public static IReadOnlyList<MetadataReference> AspNetFramework => Stubs(
        References.PlatformOfNetFramework,
        ("System.Configuration", SystemConfiguration),
        ("System.Web", SystemWeb),
        ("System.Web.Mvc", SystemWebMvc),
        ("System.Net.Http.Formatting", NetHttpFormatting),
        ("System.Web.Http", SystemWebHttp),
        ("System.Web.Http.WebHost", SystemWebHttpWebHost));

    /// <summary>The SDK beside MVC 5: Twilio.AspNet.Mvc in place of Twilio.AspNet.Core.</summary>
    public static IReadOnlyList<MetadataReference> TwilioForAspNetFramework
    {
        get
        {
            MetadataReference[] twilio = [.. References.Twilio.Where(reference => Path.GetFileName(reference.Display!) != "Twilio.AspNet.Core.dll")];
            return [.. twilio, References.Stub("Twilio.AspNet.Mvc", TwilioAspNetMvc, [.. AspNetFramework, .. twilio])];
        }
    }

    /// <summary>Each sees those before it.</summary>
    private static List<MetadataReference> Stubs(IEnumerable<MetadataReference> platform, params (string Assembly, string Source)[] stubs)
    {
        var references = new List<MetadataReference>(platform);
        foreach (var (assembly, source) in stubs)
            references.Add(References.Stub(assembly, source, references));
        return references;
    }
}
