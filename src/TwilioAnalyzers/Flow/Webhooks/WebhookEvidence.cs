using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>
/// Whether it is Twilio that calls an endpoint, by what the action itself does: what it takes, reads and answers. Its class proves nothing,
/// since views, the app's own API and other vendors' hooks live in the same one.
/// </summary>
internal sealed class WebhookEvidence(SymbolUses uses, CancellationToken cancellationToken)
{
    private const int MostCallees = 2;

    private static readonly HashSet<string> OwnStores = new(StringComparer.Ordinal)
    {
        "Session", "TempData", "ViewData", "ViewBag", "Items", "Cookies", "Headers", "Cache", "RouteData", "RouteValues", "row", "reader", "Rows", "Properties",
    };

    public bool IsTwilios(Endpoint endpoint)
    {
        var results = new ActionResults(endpoint.Code);
        var answer = Answers(endpoint, results);
        if (answer == Answer.TwiML || answer == Answer.PerhapsTwiML && SpeaksOfMessagesOrCalls(endpoint))
            return !(IsOfOtherVendor(endpoint) && !IsTwiML(endpoint.Handler.ReturnType.Unwrapped()));
        var fields = new ReadFields();
        ReadTaken(endpoint, fields);
        if (fields.HasTwilioRequest)
            return true;
        ReadBody(endpoint.Code, fields, MostCallees);
        if (answer == Answer.PerhapsTwiML && (fields.Own > 0 || (fields.Weak & (WeakFields.From | WeakFields.Body)) != 0))
            return true;
        if (fields.Own == 0 && fields.Weak == WeakFields.None)
            return false;
        if (results.IsView || MakesToken(endpoint.Code) || RendersPage(endpoint, results) || IsOfOtherVendor(endpoint))
            return false;
        var isData = results.IsData || ReturnsObject(endpoint) || AnswersDataElsewhere(endpoint.Code);
        if (fields.OfForm > 0 || fields.Own >= 2 && (!isData && !fields.IsOwnJson || fields.OfForm > 0 || fields.IsFormCapable))
            return true;
        if (fields.Own == 1 && fields.IsFormCapable && !isData && !Sends(endpoint))
            return true;
        return !isData && IsWeak(fields.Weak | fields.WeakOfForm, fields.WeakOfForm) && !SaysSending(endpoint) && SpeaksOfTwilio(endpoint);
    }

    /// <summary>The fields of Twilio that the endpoint takes or reads, and From, To, Body and Digits among them.</summary>
    public IReadOnlyCollection<string> FieldsOf(Endpoint endpoint)
    {
        var fields = new ReadFields();
        ReadTaken(endpoint, fields);
        ReadBody(endpoint.Code, fields, MostCallees);
        return fields.Names;
    }

    /// <summary>The name by which a framework fills a parameter or a property.</summary>
    public static string NameOf(ISymbol symbol) => BoundName(symbol) ?? symbol.Name;

    /// <summary>From the request, and not out of the container.</summary>
    public static bool IsFilled(IParameterSymbol parameter) =>
        !IsService(parameter.Type) && !parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute" or "FromHeaderAttribute");

    private void ReadTaken(Endpoint endpoint, ReadFields fields)
    {
        foreach (var parameter in endpoint.Handler.Parameters)
            ReadParameter(parameter, endpoint, fields);
        ReadBoundMembers(endpoint, fields);
    }

    /// <summary>A helper of the project's own makes the JSON: <c>return Success(call);</c></summary>
    private bool AnswersDataElsewhere(SyntaxNode code)
    {
        foreach (var call in ActionResults.Returned(code).SelectMany(returned => returned.DescendantNodesAndSelf()).OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is IdentifierNameSyntax && uses.ModelOf(call).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && uses.IsOwn(method.OriginalDefinition)
                && method.OriginalDefinition.DeclaringSyntaxReferences.Any(reference => new ActionResults(reference.GetSyntax(cancellationToken)).IsData))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>TwiML: the answer that only Twilio wants.</summary>
    private Answer Answers(Endpoint endpoint, ActionResults results)
    {
        if (IsTwiML(endpoint.Handler.ReturnType.Unwrapped()))
            return Answer.TwiML;
        return AnswersTwiML(endpoint.Code, results, MostCallees);
    }

    private Answer AnswersTwiML(SyntaxNode code, ActionResults results, int steps)
    {
        var creates = false;
        var isOutbound = false;
        var texts = new StringBuilder();
        foreach (var node in code.DescendantNodes())
        {
            switch (node)
            {
                case InvocationExpressionSyntax invocation when CallName.Of(invocation.Expression) is "TwiML" or "ToTwiMLResult":
                    if (uses.ModelOf(node).GetSymbolInfo(node, cancellationToken).Symbol is IMethodSymbol { ContainingType: var type } && type.IsInNamespace("Twilio"))
                        return Answer.TwiML;
                    break;
                case ArgumentSyntax { NameColon.Name.Identifier.ValueText: "twiml" } or AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Twiml" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Twiml" } }:
                    isOutbound = true;
                    break;
                case ObjectCreationExpressionSyntax { Type: var created } when LastName(created) is "MessagingResponse" or "VoiceResponse" or "TwiMLResult" or "TwilioResponse" or "FaxResponse":
                    if (IsTwiML(uses.ModelOf(node).GetTypeInfo(node, cancellationToken).Type))
                        creates = true;
                    break;
                case ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: var declared } } }
                    when LastName(declared)?.EndsWith("Response", StringComparison.Ordinal) == true && IsTwiML(uses.ModelOf(node).GetTypeInfo(node, cancellationToken).Type):
                    creates = true;
                    break;
                case ObjectCreationExpressionSyntax { Type: var outbound } when LastName(outbound) == "Twiml":
                    isOutbound = true;
                    break;
                case LiteralExpressionSyntax literal when literal.Token.Value is string { Length: > 2 } text && text.IndexOf('<') >= 0 && !IsOutboundText(literal):
                    texts.Append(text);
                    break;
                case InterpolatedStringTextSyntax { TextToken.ValueText: var text } interpolated when text.IndexOf('<') >= 0 && !IsOutboundText((ExpressionSyntax)interpolated.Parent!):
                    texts.Append(text);
                    break;
                case IdentifierNameSyntax { Parent: ArgumentSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or BinaryExpressionSyntax or InterpolationSyntax } name
                    when results.IsXml && uses.ModelOf(name).GetConstantValue(name, cancellationToken).Value is string constant:
                    texts.Append(constant);
                    break;
            }
        }

        if (creates)
            return results.IsXml || !isOutbound && !results.IsView && !(results.IsData && !results.MightBeText) ? Answer.TwiML : Answer.Other;
        var written = TwiMLIn(texts.ToString());
        if (written == Answer.Other)
            written = ResponseElementIn(code);
        if (written != Answer.Other)
            return results.MightBeText || !results.HasReturns ? written : Answer.Other;
        return steps > 0 && results.MightBeText ? CalleesAnswer(code, results, steps - 1) : Answer.Other;
    }

    /// <summary>Helpers of the project's own that make the answer.</summary>
    private Answer CalleesAnswer(SyntaxNode code, ActionResults results, int steps)
    {
        // What is answered, and the variables that are: with XML, whatever it is put together from.
        var parts = results.IsXml ? [code] : ActionResults.Returned(code).Concat(code.DescendantNodes().OfType<EqualsValueClauseSyntax>().Select(clause => clause.Value)).Cast<SyntaxNode>();
        foreach (var invocation in parts.SelectMany(part => part.DescendantNodesAndSelf()).OfType<InvocationExpressionSyntax>())
        {
            if (ActionResults.IsFrameworks(invocation) || uses.ModelOf(invocation).GetSymbolInfo(invocation, cancellationToken).Symbol is not IMethodSymbol method)
                continue;
            var returned = method.ReturnType.Unwrapped();
            var isTwiML = IsTwiML(returned);
            if (isTwiML && !IsPartOfTwiML(method))
                return Answer.TwiML;
            if (!uses.IsOwn(method.OriginalDefinition) || method.ReturnsVoid
                || !(results.IsXml && returned.SpecialType == SpecialType.System_String || IsResult(returned)))
            {
                continue;
            }

            foreach (var implementation in uses.Implementations(method))
            {
                foreach (var reference in implementation.DeclaringSyntaxReferences)
                {
                    var syntax = reference.GetSyntax(cancellationToken);
                    if (uses.IsOwn(implementation) && syntax != code && AnswersTwiML(syntax, new ActionResults(syntax), steps) is not Answer.Other and var answer)
                        return answer;
                }
            }
        }

        return Answer.Other;
    }

    /// <summary><c>response.Say(…)</c> gives a response as well, and was made where the response was.</summary>
    private static bool IsPartOfTwiML(IMethodSymbol method) => method.ContainingType.IsInNamespace("Twilio");

    private static bool IsResult(ITypeSymbol type) =>
        type.Name is "IActionResult" or "ActionResult" or "ContentResult" or "IResult" or "HttpResponseMessage" or "IHttpActionResult" or "ContentHttpResult" or "HttpResponseData";

    private static bool IsTwiML(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "TwiMLResult" or "TwiML" or "VoiceResponse" or "MessagingResponse" or "TwilioResponse" or "FaxResponse" or "TwiMLMessageResponse")
                return type.IsInNamespace("Twilio") && !(type.Locations.Any(location => location.IsInSource));
        }

        return false;
    }

    private enum Answer
    {
        Other,

        /// <summary>A Response element with parts that others' answers have as well.</summary>
        PerhapsTwiML,
        TwiML,
    }

    private static readonly string[] Verbs = ["<Say", "<Dial", "<Gather", "<Play", "<Hangup", "<Sms", "<Reject", "<Enqueue", "<Conference", "<Connect"];
    private static readonly string[] SharedVerbs = ["<Message", "<Redirect", "<Record", "<Pause", "<Body"];
    private static readonly string[] OthersVerbs = ["<Speak", "<PlayAudio", "<GetDigits", "<Transfer", "<SendMessage"];

    private static Answer TwiMLIn(string text)
    {
        var start = text.IndexOf("<Response", StringComparison.Ordinal);
        if (start < 0 || Has(OthersVerbs))
            return Answer.Other;
        if (Has(Verbs))
            return Answer.TwiML;
        // Nothing to say is an answer as well.
        var rest = text.Substring(start + "<Response".Length).Trim();
        return Has(SharedVerbs) || rest is "/>" or ">" || rest.StartsWith("></Response", StringComparison.Ordinal) || rest.StartsWith("/>", StringComparison.Ordinal)
            ? Answer.PerhapsTwiML
            : Answer.Other;

        bool Has(string[] verbs)
        {
            foreach (var verb in verbs)
            {
                for (var at = text.IndexOf(verb, start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(verb, at + 1, StringComparison.Ordinal))
                {
                    // <Records> is no <Record>.
                    if (at + verb.Length == text.Length || !char.IsLetter(text[at + verb.Length]) || verb == "<Speak")
                        return true;
                }
            }

            return false;
        }
    }

    private static readonly string[] ContactWords = ["twilio", "sms", "mms", "text", "voice", "call", "whatsapp", "message", "phone", "ivr", "inbound", "incoming", "reply"];
    private static readonly string[] VendorWords = ["plivo", "bandwidth", "vonage", "nexmo", "telnyx", "infobip", "sinch", "messagebird", "mailgun", "sendgrid", "mandrill", "postmark", "payment", "invoice", "checkout"];

    private static bool SpeaksOfMessagesOrCalls(Endpoint endpoint) => Speaks(endpoint, ContactWords);

    /// <summary>Another service's hook, by its own name.</summary>
    private static bool IsOfOtherVendor(Endpoint endpoint) => Speaks(endpoint, VendorWords) && !Speaks(endpoint, ["twilio"]);

    private static bool Speaks(Endpoint endpoint, string[] words) => Array.Exists(words, word =>
        endpoint.Handler.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0 || endpoint.Route?.Mentions(word) == true
        || endpoint.Handler.ContainingType?.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>A page's handler that answers with its page.</summary>
    private static bool RendersPage(Endpoint endpoint, ActionResults results) =>
        endpoint.Host == WebHost.RazorPage && (!results.HasReturns || endpoint.Handler.ReturnsVoid || endpoint.Handler.Name.StartsWith("OnGet", StringComparison.Ordinal));

    /// <summary>The TwiML of a call that this code places: <c>CallResource.Create(twiml: …)</c>.</summary>
    private static bool IsOutboundText(ExpressionSyntax text)
    {
        for (SyntaxNode? node = text.Parent; node is ExpressionSyntax or ArgumentSyntax or ArgumentListSyntax; node = node.Parent)
        {
            if (node is ArgumentSyntax { NameColon.Name.Identifier.ValueText: "twiml" } || node is ObjectCreationExpressionSyntax { Type: var type } && LastName(type) == "Twiml")
                return true;
        }

        return false;
    }

    /// <summary><c>new XElement("Response", new XElement("Say", …))</c>.</summary>
    private static Answer ResponseElementIn(SyntaxNode code)
    {
        var text = new StringBuilder();
        foreach (var creation in code.DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
        {
            if (LastName(creation.Type) == "XElement" && creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string name })
                text.Append('<').Append(name).Append(' ');
        }

        return TwiMLIn(text.ToString());
    }

    private void ReadParameter(IParameterSymbol parameter, Endpoint endpoint, ReadFields fields)
    {
        if (parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute" or "FromHeaderAttribute"))
            return;
        if (endpoint.Host == WebHost.MinimalApi && IsService(parameter.Type))
            return;
        var source = SourceOf(parameter, endpoint);
        if (IsSimple(parameter.Type))
        {
            var name = BoundName(parameter) ?? parameter.Name;
            if (endpoint.Route?.HasParameter(name) != true)
                fields.Add(name, source, parameter.Type.SpecialType == SpecialType.System_String);
            return;
        }

        ReadType(parameter.Type, source, fields);
    }

    /// <summary>Settings and services come out of the container, which no request fills.</summary>
    private static bool IsService(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Interface || type.Name.EndsWith("Settings", StringComparison.Ordinal) || type.Name.EndsWith("Options", StringComparison.Ordinal)
        || type.Name.EndsWith("Service", StringComparison.Ordinal) || type.Name.EndsWith("Config", StringComparison.Ordinal) || type.Name.EndsWith("Context", StringComparison.Ordinal);

    /// <summary>Bound properties of a page's class, and the request of a FastEndpoints class.</summary>
    private void ReadBoundMembers(Endpoint endpoint, ReadFields fields)
    {
        if (endpoint.Host != WebHost.RazorPage && endpoint.Host != WebHost.AspNetCoreMvc || endpoint.Type is not { } type)
            return;
        var all = type.HasAttribute("Microsoft.AspNetCore.Mvc.BindPropertiesAttribute");
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (all || property.HasAttribute("Microsoft.AspNetCore.Mvc.BindPropertyAttribute"))
            {
                if (IsSimple(property.Type))
                    fields.Add(BoundName(property) ?? property.Name, FieldSource.Form, property.Type.SpecialType == SpecialType.System_String);
                else
                    ReadType(property.Type, FieldSource.Form, fields);
            }
        }
    }

    private void ReadType(ITypeSymbol type, FieldSource source, ReadFields fields)
    {
        type = type.Unwrapped();
        if (type is ITypeParameterSymbol generic)
        {
            foreach (var constraint in generic.ConstraintTypes)
                ReadType(constraint, source, fields);
            return;
        }

        if (type.IsOrDerivesFrom("Twilio.AspNet.Common.TwilioRequest"))
        {
            fields.HasTwilioRequest = true;
            return;
        }

        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsOfAFramework(type))
            return;
        for (var current = type; current is not null && current.SpecialType == SpecialType.None && !IsOfAFramework(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } property)
                {
                    if (source == FieldSource.Json && property.Name.EndsWith("Id", StringComparison.Ordinal) && IsSimple(property.Type))
                        fields.IsOwnJson = true;
                    if (property.Type.IsOrDerivesFrom("Twilio.AspNet.Common.TwilioRequest"))
                        fields.HasTwilioRequest = true;
                    fields.Add(BoundName(property) ?? property.Name, source, property.Type.SpecialType == SpecialType.System_String);
                }
            }
        }
    }

    private static bool IsOfAFramework(ITypeSymbol type) => type.IsInNamespace("System") || type.IsInNamespace("Microsoft") || type.IsInNamespace("Newtonsoft");

    private static bool IsSimple(ITypeSymbol type)
    {
        type = type.Unwrapped();
        return type.SpecialType is not (SpecialType.None or SpecialType.System_Object) || type.TypeKind == TypeKind.Enum
            || type.IsNamed("System.Uri") || type.IsNamed("System.Guid") || type.IsNamed("Microsoft.Extensions.Primitives.StringValues");
    }

    private static FieldSource SourceOf(IParameterSymbol parameter, Endpoint endpoint)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "FromFormAttribute":
                    return FieldSource.Form;
                case "FromQueryAttribute" or "FromRouteAttribute" or "FromUriAttribute":
                    return FieldSource.Query;
                case "FromBodyAttribute" when endpoint.Host != WebHost.WebApi2:
                    return FieldSource.Json;
            }
        }

        var isSimple = IsSimple(parameter.Type);
        return endpoint.Host switch
        {
            WebHost.Mvc5 or WebHost.RazorPage => FieldSource.FormOrQuery,
            WebHost.AspNetCoreMvc when !IsApiController(endpoint.Type) => FieldSource.FormOrQuery,
            WebHost.WebApi2 when !isSimple => FieldSource.FormOrQuery,
            WebHost.FastEndpoints => FieldSource.FormOrQuery,
            _ => isSimple ? FieldSource.Query : FieldSource.Json,
        };
    }

    private static bool IsApiController(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.HasAttribute("Microsoft.AspNetCore.Mvc.ApiControllerAttribute"))
                return true;
        }

        return false;
    }

    /// <summary><c>[FromForm(Name = "CallSid")]</c>, <c>[JsonPropertyName("CallSid")]</c>, <c>[BindProperty(Name = "CallSid")]</c>.</summary>
    private static string? BoundName(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument.Key is "Name" or "PropertyName" && argument.Value is { Kind: TypedConstantKind.Primitive, Value: string name })
                    return name;
            }

            if (attribute.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "BindFromAttribute" or "AliasAsAttribute"
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>What the code takes out of the request by name, itself or in a helper that it hands the request to.</summary>
    private void ReadBody(SyntaxNode code, ReadFields fields, int steps)
    {
        foreach (var node in code.DescendantNodes())
        {
            switch (node)
            {
                case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } access when !IsWritten(access):
                    ReadKey(keys[0].Expression, access.Expression, fields);
                    break;
                case ElementBindingExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } when node.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } access:
                    ReadKey(keys[0].Expression, access.Expression, fields);
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } invocation
                    when called.Name.Identifier.ValueText is "TryGetValue" or "Get" or "GetValue" or "GetValues" or "ContainsKey" or "GetValueOrDefault" or "GetProperty" or "TryGetProperty" or "Value"
                        && invocation.ArgumentList.Arguments.FirstOrDefault() is { } first:
                    ReadKey(first.Expression, called.Expression, fields);
                    break;
                // foreach (var field in Request.Form) switch (field.Key) { case "MessageSid": … }
                case LiteralExpressionSyntax { Token.Value: string walked, Parent: CaseSwitchLabelSyntax or ConstantPatternSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } }
                    when WebhookField.IsTwilios(walked) && code.ToString().IndexOf("Form", StringComparison.Ordinal) >= 0:
                    fields.Add(walked, FieldSource.Form, isText: true);
                    break;
                case MemberAccessExpressionSyntax member when WebhookField.IsTwilios(member.Name.Identifier.ValueText)
                    && uses.ModelOf(member).GetTypeInfo(member.Expression, cancellationToken).Type is { TypeKind: TypeKind.Dynamic } && !IsLoopVariable(member.Expression):
                    fields.Add(member.Name.Identifier.ValueText, FieldSource.Json, isText: true);
                    break;
                case InvocationExpressionSyntax { Expression: var called } invocation when TypeRead(called) is { } read:
                    var source = CallName.Of(called)!.Contains("Form") ? FieldSource.Form : FieldSource.Json;
                    if (uses.ModelOf(read).GetTypeInfo(read, cancellationToken).Type is { } type)
                        ReadType(type, source, fields);
                    break;
                case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } filled } invocation when CallName.Of(invocation.Expression) is "TryUpdateModelAsync" or "TryUpdateModel" or "UpdateModel":
                    if (uses.ModelOf(invocation).GetTypeInfo(filled[0].Expression, cancellationToken).Type is { } model)
                        ReadType(model, FieldSource.FormOrQuery, fields);
                    break;
                case InvocationExpressionSyntax invocation when steps > 0 && TakesRequest(invocation):
                    ReadCallee(invocation, fields, steps - 1);
                    break;
            }
        }
    }

    /// <summary>Rows of a table are dynamic too.</summary>
    private bool IsLoopVariable(ExpressionSyntax expression) =>
        uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol is ILocalSymbol local
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is ForEachStatementSyntax;

    private void ReadKey(ExpressionSyntax key, ExpressionSyntax receiver, ReadFields fields)
    {
        string? name;
        if (key is LiteralExpressionSyntax literal)
            name = literal.Token.Value as string;
        else if (key is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
            name = uses.ModelOf(key).GetConstantValue(key, cancellationToken).Value as string;
        else
            return;
        if (name is null || !WebhookField.IsTwilios(name) && WebhookField.WeakOf(name) == WeakFields.None || OwnStores.Contains(LastName(receiver) ?? ""))
            return;
        if (IsRequestData(receiver))
            fields.Add(name, LastName(receiver) is "Query" or "QueryString" ? FieldSource.FormOrQuery : FieldSource.Form, isText: true);
    }

    /// <summary>A form, a query, or a collection of texts that could have been read from one.</summary>
    private bool IsRequestData(ExpressionSyntax receiver)
    {
        var model = uses.ModelOf(receiver);
        if (model.GetTypeInfo(receiver, cancellationToken).Type is not { } type)
            return false;
        if (type.TypeKind is TypeKind.Dynamic or TypeKind.Error)
            return type.TypeKind == TypeKind.Dynamic;
        if (type.Name is "IFormCollection" or "FormCollection" or "IQueryCollection" or "NameValueCollection" or "FormDataCollection" or "HttpRequestBase" or "HttpRequest"
            or "HttpValueCollection" or "QueryCollection" or "JObject" or "JToken" or "JsonElement" or "JsonNode" or "JsonObject" or "FormValueProvider")
        {
            return true;
        }

        // A store of the app's own gives dictionaries too.
        if (receiver is IdentifierNameSyntax && model.GetSymbolInfo(receiver, cancellationToken).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } made } && !ComesFromRequest(made))
        {
            return false;
        }

        return type.Name is "Dictionary" or "IDictionary" or "IReadOnlyDictionary" or "ImmutableDictionary" or "SortedDictionary" or "ILookup" or "IEnumerable" or "FrozenDictionary"
            && type is INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } && arguments[0].SpecialType == SpecialType.System_String;
    }

    private static readonly string[] RequestWords = ["Request", "req", "Form", "Query", "Body", "body", "payload", "Parse", "content", "Content", "Deserialize", "context", "ctx"];

    private static bool ComesFromRequest(ExpressionSyntax made)
    {
        var text = made.ToString();
        return RequestWords.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    private static bool IsWritten(ElementAccessExpressionSyntax access) =>
        access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;

    /// <summary>The type that a body is read into: <c>ReadFromJsonAsync&lt;T&gt;()</c>, <c>Deserialize&lt;T&gt;(…)</c>.</summary>
    private static TypeSyntax? TypeRead(ExpressionSyntax called)
    {
        var name = called switch
        {
            MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } => generic,
            GenericNameSyntax generic => generic,
            _ => null,
        };
        return name?.Identifier.ValueText is "ReadFromJsonAsync" or "Deserialize" or "DeserializeObject" or "DeserializeAsync" or "ReadFormAsync" or "ReadAsAsync" or "BindFormAsync"
            && name.TypeArgumentList.Arguments.Count == 1
            ? name.TypeArgumentList.Arguments[0]
            : null;
    }

    private bool TakesRequest(InvocationExpressionSyntax invocation)
    {
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            if (argument.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or AwaitExpressionSyntax
                && uses.ModelOf(argument).GetTypeInfo(argument.Expression, cancellationToken).Type is { } type
                && (type.Name is "HttpRequest" or "HttpRequestBase" or "HttpRequestData" or "HttpContext" or "IFormCollection" or "NameValueCollection" or "FormCollection" or "HttpRequestMessage"))
            {
                return true;
            }
        }

        // A helper of the same class or its base can reach the request without being given it.
        return invocation.Expression is IdentifierNameSyntax && invocation.ArgumentList.Arguments.Count <= 1 && !ActionResults.IsFrameworks(invocation);
    }

    private void ReadCallee(InvocationExpressionSyntax invocation, ReadFields fields, int steps)
    {
        if (uses.ModelOf(invocation).GetSymbolInfo(invocation, cancellationToken).Symbol is not IMethodSymbol method || !uses.IsOwn(method.OriginalDefinition))
            return;
        var key = invocation.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>().FirstOrDefault()?.Token.Value as string;
        foreach (var implementation in uses.Implementations(method).Where(uses.IsOwn))
        {
            foreach (var syntax in implementation.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)))
            {
                // GetField("CallSid"): the name is here, the reading there.
                if (key is not null && (WebhookField.IsTwilios(key) || WebhookField.WeakOf(key) != WeakFields.None) && syntax.ToString().Contains("Form["))
                    fields.Add(key, FieldSource.Form, isText: true);
                if (!syntax.Contains(invocation))
                    ReadBody(syntax, fields, steps);
            }
        }
    }

    /// <summary>Answers with a token for a client SDK: that is for the app's own page.</summary>
    private static bool MakesToken(SyntaxNode code) => code.DescendantNodes().Any(node =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToJwt" } }
        || node is ObjectCreationExpressionSyntax { Type: var type } && LastName(type) is "ClientCapability" or "VoiceGrant" or "ChatGrant" or "VideoGrant");

    private static bool ReturnsObject(Endpoint endpoint)
    {
        if (endpoint.Handler.ReturnsVoid)
            return false;
        var type = endpoint.Handler.ReturnType.Unwrapped();
        if (IsTypedResult(endpoint.Handler.ReturnType) || endpoint.Handler.ReturnType is INamedTypeSymbol { Name: "Task", TypeArguments: { Length: 1 } inner } && IsTypedResult(inner[0]))
            return type.SpecialType != SpecialType.System_String;
        if (type.SpecialType == SpecialType.System_String || type.Name is "Task" or "ValueTask" or "XElement" or "XDocument" || type.TypeKind == TypeKind.Error)
            return false;
        return !IsResult(type) && !type.Name.EndsWith("Result", StringComparison.Ordinal) && !type.Name.EndsWith("Response", StringComparison.Ordinal) && !type.Name.StartsWith("Http", StringComparison.Ordinal)
            && !type.AllInterfaces.Any(@interface => @interface.Name is "IResult" or "IActionResult");
    }

    private static bool IsTypedResult(ITypeSymbol type) => type is INamedTypeSymbol { Name: "ActionResult", TypeArguments.Length: 1 };

    /// <summary>A sender and a text or a recipient; or keys that were pressed.</summary>
    private static bool IsWeak(WeakFields all, WeakFields ofForm) =>
        (ofForm & WeakFields.Digits) != 0 || (all & WeakFields.From) != 0 && ((all & (WeakFields.Body | WeakFields.Digits)) != 0 || (ofForm & WeakFields.To) != 0 && (ofForm & WeakFields.From) != 0);

    private static readonly string[] SendingWords = ["Send", "Outbound", "Outgoing", "Create", "Make", "Place", "Notify", "Schedule"];

    /// <summary>The app's own way to send: it takes the same fields.</summary>
    private static bool SaysSending(Endpoint endpoint) =>
        SendingWords.Any(word => endpoint.Handler.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase) || endpoint.Route?.Mentions(word) == true)
        || endpoint.Handler.ContainingType?.Name.IndexOf("Verif", StringComparison.OrdinalIgnoreCase) >= 0
        || Sends(endpoint);

    private static bool Sends(Endpoint endpoint) => endpoint.Code.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(invocation => IsRestCall(invocation)
        // An answer goes to whom the message came from.
        && !invocation.ArgumentList.Arguments.Any(argument => argument.ToString().StartsWith("to:", StringComparison.Ordinal) && argument.ToString().IndexOf("from", StringComparison.OrdinalIgnoreCase) >= 0));

    private static bool IsRestCall(InvocationExpressionSyntax invocation) =>
        invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" or "CreateAsync" or "Update" or "UpdateAsync", Expression: var type }
        && LastName(type)?.EndsWith("Resource", StringComparison.Ordinal) == true;

    private bool SpeaksOfTwilio(Endpoint endpoint)
    {
        if (Has(endpoint.Handler.Name) || endpoint.Route?.Mentions("twilio") == true)
            return true;
        for (var type = endpoint.Handler.ContainingType; type is not null; type = type.BaseType)
        {
            if (Has(type.Name) || UsesTwilio(type) || type.IsOrDerivesFrom("Twilio.AspNet.Core.TwilioController") || type.IsOrDerivesFrom("Twilio.AspNet.Mvc.TwilioController"))
                return true;
        }

        for (var space = endpoint.Handler.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (Has(space.Name))
                return true;
        }

        return endpoint.Code.SyntaxTree.GetRoot(cancellationToken) is CompilationUnitSyntax root
            && root.Usings.Any(directive => directive.Name?.ToString().StartsWith("Twilio", StringComparison.Ordinal) == true)
            && !Speaks(endpoint, ["mail"]);

        static bool Has(string name) => name.IndexOf("twilio", StringComparison.OrdinalIgnoreCase) >= 0;

        // A field or a service of its constructor is called after Twilio.
        static bool UsesTwilio(INamedTypeSymbol type) =>
            type.GetMembers().OfType<IFieldSymbol>().Any(field => Has(field.Type.Name)) || type.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => Has(parameter.Type.Name)));
    }

    private static string? LastName(SyntaxNode expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    private enum FieldSource
    {
        Form,
        FormOrQuery,
        Query,
        Json,
    }

    private sealed class ReadFields
    {
        private readonly HashSet<string> _own = new(StringComparer.OrdinalIgnoreCase);

        public bool HasTwilioRequest { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

        /// <summary>How many of Twilio's own fields are read.</summary>
        public int Own => _own.Count;

        /// <summary>How many of these out of a form: the app's own pages do not post them.</summary>
        public int OfForm { get; private set; }

        /// <summary>A form can have brought one of them.</summary>
        public bool IsFormCapable { get; private set; }

        /// <summary>Fields that Twilio never sends, beside its own in a body of JSON: the app's own page sends these.</summary>
        public bool IsOwnJson { get; set; }

        public WeakFields Weak { get; private set; }

        public WeakFields WeakOfForm { get; private set; }

        public void Add(string name, FieldSource source, bool isText)
        {
            if (isText || WebhookField.IsTwilios(name))
                Names.Add(name);
            if (WebhookField.IsTwilios(name))
            {
                if (!_own.Add(name))
                    return;
                if (source is FieldSource.Form && !WebhookField.IsAmbiguous(name))
                    OfForm++;
                IsFormCapable |= source is FieldSource.Form or FieldSource.FormOrQuery && !WebhookField.IsAmbiguous(name);
            }
            else if (isText && source != FieldSource.Json)
            {
                Weak |= WebhookField.WeakOf(name);
                if (source == FieldSource.Form)
                    WeakOfForm |= WebhookField.WeakOf(name);
            }
        }
    }
}
