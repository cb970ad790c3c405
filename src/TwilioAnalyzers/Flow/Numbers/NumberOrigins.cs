using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Webhooks;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>Where numbers come from that need no check: configuration, Twilio itself. And who gives a method its arguments when nobody is seen to.</summary>
internal sealed class NumberOrigins(SymbolUses uses, bool isWebProject, CancellationToken cancellationToken)
{
    private readonly Dictionary<INamedTypeSymbol, bool> _settings = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, bool> _requests = new(SymbolEqualityComparer.Default);
    private bool? _isApplication;

    /// <summary>An executable, or a library that a framework starts: it has actions, functions, pages, hosted services.</summary>
    public bool IsApplication => _isApplication ??= isWebProject || ApplicationKind.Of(uses.Compilation, uses, cancellationToken).IsApplication;

    /// <summary><c>client:</c>, <c>sip:</c> and other ways to reach somebody that have no number.</summary>
    public static bool IsOtherChannel(string text) =>
        text.IndexOf(':') is > 0 and var colon && text.Substring(0, colon).TrimStart().ToLowerInvariant() is "client" or "sip" or "sips" or "messenger" or "app" or "conference" or "fax" or "mailto" or "user";

    /// <summary>The SDK's own types: what they hold came from Twilio, or was checked when it was put there.</summary>
    public bool IsTwilios(ITypeSymbol type) =>
        type.IsInNamespace("Twilio") && !uses.IsOwn(type.OriginalDefinition)
        && (type.IsOrDerivesFrom("Twilio.Base.Resource") || type.IsOrDerivesFrom("Twilio.AspNet.Common.TwilioRequest") || type.ContainingType is { } outer && outer.IsOrDerivesFrom("Twilio.Base.Resource"))
        || (type.IsInNamespace("PhoneNumbers") || type.IsInNamespace("TwilioGuard")) && !uses.IsOwn(type.OriginalDefinition);

    /// <summary>TwilioGuard's types hold nothing else.</summary>
    public bool IsNumberOfLibrary(ITypeSymbol type) => type is { Name: "E164Number" or "ChannelAddress" } && type.IsInNamespace("TwilioGuard") && !uses.IsOwn(type.OriginalDefinition);

    /// <summary>What a person typed, though Twilio passed it on.</summary>
    public static bool IsTyped(string member) => member is "Body" or "Digits" or "SpeechResult" or "FriendlyName" or "UnstableSpeechResult" or "ButtonText" or "ButtonPayload" or "ProfileName" or "Attributes";

    /// <summary>Read from what the program was configured with.</summary>
    public bool IsConfigured(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ElementAccessExpressionSyntax element:
                return TypeOf(element.Expression) is { } indexed && IsConfiguration(indexed) || IsAppSettings(element.Expression) || TypeOf(element.Expression) is { SpecialType: not SpecialType.System_String } && IsConfigured(element.Expression);
            case ConditionalAccessExpressionSyntax conditional:
                return IsConfigured(conditional.Expression) || conditional.WhenNotNull is ElementBindingExpressionSyntax or InvocationExpressionSyntax && TypeOf(conditional.Expression) is { } type && IsConfiguration(type);
            case InvocationExpressionSyntax invocation:
                return CallArguments.MethodOf(invocation, uses.ModelOf(invocation), cancellationToken) is { ContainingType: { } owner } method
                    && (owner.IsInNamespace("Microsoft") && owner.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.Extensions.Configuration", StringComparison.Ordinal)
                        || owner.IsNamed("System.Environment") && method.Name.StartsWith("GetEnvironmentVariable", StringComparison.Ordinal)
                        || owner.IsNamed("System.Resources.ResourceManager")
                        || !uses.IsOwn(owner.OriginalDefinition) && (owner.Name is "CloudConfigurationManager" or "Env" or "DotEnv" || owner.Name.IndexOf("KeyVault", StringComparison.Ordinal) >= 0 || owner.Name.StartsWith("Secret", StringComparison.Ordinal))
                        || invocation.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && NumberChecks.IsPlatform(owner) && IsAppSettings(receiver));
            case MemberAccessExpressionSyntax access:
                if (uses.ModelOf(access).GetSymbolInfo(access, cancellationToken).Symbol is not { ContainingType: { } container } symbol)
                    return false;
                return IsConfiguration(container) || container.Name.StartsWith("KeyVault", StringComparison.Ordinal) && !uses.IsOwn(container.OriginalDefinition) || container.IsNamed("System.Configuration.ConfigurationManager") || container.IsOrDerivesFrom("System.Configuration.ApplicationSettingsBase")
                    || symbol is IPropertySymbol or IFieldSymbol && !symbol.IsStatic && (TypeOf(access.Expression) is { } holder && IsConfiguration(holder) || IsConfigured(access.Expression));
            case IdentifierNameSyntax name:
                return uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is { } variable && variable is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol
                    && (SymbolType(variable) is { } typed && IsConfiguration(typed) || variable is ILocalSymbol && IsBound(variable));
            default:
                return false;
        }
    }

    /// <summary><c>configuration.GetSection("x").Bind(settings)</c>.</summary>
    private bool IsBound(ISymbol local) => uses.Of(local).Any(use => use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation }
        && CallName.Of(invocation.Expression) == "Bind"
        && CallArguments.MethodOf(invocation, uses.ModelOf(invocation), cancellationToken)?.ContainingType?.ToDisplayString().StartsWith("Microsoft.Extensions.Configuration.", StringComparison.Ordinal) == true);

    private bool IsAppSettings(ExpressionSyntax expression) =>
        uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol is { ContainingType: { } container } && (container.IsNamed("System.Configuration.ConfigurationManager") || container.Name is "WebConfigurationManager" or "ConfigurationSettings");

    private static bool IsConfiguration(ITypeSymbol type) => ConfigurationOrigin.IsConfiguration(type);

    /// <summary>A property of a class that configuration fills: bound somewhere, part of such a class, or called Settings or Options.</summary>
    public bool IsSetting(ISymbol member) => member.ContainingType is { } type && !member.IsStatic && IsSettings(type, 2);

    /// <summary>Its class is called as settings are, which counts where nothing but constants is seen to fill it.</summary>
    public bool IsSettingByName(ISymbol member) => member.ContainingType is { } type && !member.IsStatic && uses.IsOwn(type.OriginalDefinition) && HasSettingsName(type.Name) && !IsFilledElsewhere(member);

    private bool IsSettings(INamedTypeSymbol type, int steps)
    {
        if (_settings.TryGetValue(type, out var known))
            return known;
        _settings[type] = false;
        return _settings[type] = uses.IsOwn(type.OriginalDefinition) && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface && (uses.Named(type.Name).Any(IsBindingOf)
            || steps > 0 && uses.Named(type.Name).Any(name => name.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { Parent: TypeDeclarationSyntax outer } property && property.Type.Span.Contains(name.Span)
                && uses.ModelOf(outer).GetDeclaredSymbol(outer, cancellationToken) is { } owner && IsSettings(owner, steps - 1)));
    }

    private static bool HasSettingsName(string name) =>
        name.EndsWith("Settings", StringComparison.Ordinal) || name.EndsWith("Options", StringComparison.Ordinal) || name.EndsWith("Configuration", StringComparison.Ordinal)
        || name.EndsWith("Config", StringComparison.Ordinal) || name.EndsWith("Setting", StringComparison.Ordinal);

    /// <summary><c>Configure&lt;T&gt;</c>, <c>Get&lt;T&gt;</c>, <c>IOptions&lt;T&gt;</c>.</summary>
    private static bool IsBindingOf(SimpleNameSyntax name)
    {
        for (SyntaxNode? node = name.Parent; node is TypeArgumentListSyntax or GenericNameSyntax or ArrayTypeSyntax or NullableTypeSyntax or QualifiedNameSyntax; node = node.Parent)
        {
            if (node is GenericNameSyntax { Identifier.ValueText: "Configure" or "PostConfigure" or "AddOptions" or "AddOptionsWithValidateOnStart" or "BindConfiguration" or "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor" or "OptionsBuilder" or "ConfigureOptions" }
                || node is GenericNameSyntax { Identifier.ValueText: "Get", Parent: MemberAccessExpressionSyntax { Expression: var section } } && section.ToString().IndexOf("onfig", StringComparison.Ordinal) + section.ToString().IndexOf("ection", StringComparison.Ordinal) > -2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A field of what Twilio posted: <c>Request.Form["From"]</c>.</summary>
    public bool IsInbound(ExpressionSyntax expression)
    {
        var (receiver, key) = expression switch
        {
            ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } element => (element.Expression, arguments[0].Expression),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Get" or "GetValues" or "GetValueOrDefault" or "GetFirst" } access, ArgumentList.Arguments: { Count: > 0 } arguments } => (access.Expression, arguments[0].Expression),
            ConditionalAccessExpressionSyntax { WhenNotNull: ElementBindingExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } conditional => (conditional.Expression, arguments[0].Expression),
            _ => (null, null),
        };
        return receiver is not null && IsInboundKey(key) && TypeOf(receiver) is { } type and not IArrayTypeSymbol && !type.IsInNamespace("System", "Data");
    }

    public bool IsInboundKey(ExpressionSyntax? key) =>
        key is not null && uses.ModelOf(key).GetConstantValue(key, cancellationToken).Value is string name && (IsSender(name) || IsAddress(name) && SpeaksOfWebhook(key));

    /// <summary>A parameter or a property that the posted form is bound to.</summary>
    public bool IsInbound(ISymbol symbol)
    {
        if (!IsSender(symbol.Name) && !IsAddress(symbol.Name) && !IsJsonNamed(symbol))
            return false;
        if (IsJsonNamed(symbol) && symbol is IParameterSymbol)
            return true;
        var siblings = symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } => method.Parameters.Select(parameter => parameter.Name),
            IPropertySymbol property => property.ContainingType.GetMembers().OfType<IPropertySymbol>().Select(member => member.Name),
            _ => [],
        };
        var names = siblings.ToList();
        // Whom it was sent to, beside who sent it: alone it may be a message that is yet to be sent.
        if (names.Any(name => WebhookField.IsTwilios(name) && !WebhookField.IsAmbiguous(name)) && (!IsAddress(symbol.Name) || names.Any(IsSender)))
            return true;
        // A message that says who wrote it: sent to that, it is an answer.
        if (IsSender(symbol.Name) && names.Contains("Body", StringComparer.OrdinalIgnoreCase))
            return true;
        // From and Body, in a method that answers with TwiML.
        return symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol handler } && IsSender(symbol.Name)
            && uses.DeclarationsOf(handler).Any(SpeaksOfWebhook);
    }

    private static bool IsJsonNamed(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "FromFormAttribute" or "FromQueryAttribute" or "BindPropertyAttribute" or "JsonPropertyNameAttribute"
        && (attribute.NamedArguments.Select(argument => argument.Value).Concat(attribute.ConstructorArguments).Any(value => value is { Kind: TypedConstantKind.Primitive, Value: string name } && IsSender(name))));

    private static bool IsSender(string name) => name.Equals("From", StringComparison.OrdinalIgnoreCase) || name.Equals("Caller", StringComparison.OrdinalIgnoreCase)
        || name.Equals("ForwardedFrom", StringComparison.OrdinalIgnoreCase) || name.Equals("WaId", StringComparison.OrdinalIgnoreCase);

    private static bool IsAddress(string name) => name.Equals("To", StringComparison.OrdinalIgnoreCase) || name.Equals("Called", StringComparison.OrdinalIgnoreCase);

    /// <summary>The method around answers TwiML, or reads what only Twilio sends.</summary>
    private static bool SpeaksOfWebhook(SyntaxNode node)
    {
        var around = (SyntaxNode?)node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() ?? node.FirstAncestorOrSelf<GlobalStatementSyntax>() ?? node;
        return around.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "MessagingResponse" or "VoiceResponse" or "TwiMLResult" or "TwiML" or "ValidateRequest" or "ValidateTwilioSignature" or "TwilioResponse"
            || token.IsKind(SyntaxKind.StringLiteralToken) && WebhookField.IsTwilios(token.ValueText));
    }

    /// <summary>The lambda's parameter is bound from a request: it is given to a mapped endpoint.</summary>
    public bool IsEndpoint(IParameterSymbol parameter) =>
        uses.DeclarationOf(parameter.ContainingSymbol) is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax mapping } }
        && CallName.Of(mapping.Expression) is { } name && name.StartsWith("Map", StringComparison.Ordinal);

    /// <summary>It implements or overrides what another assembly declares: that calls it, with whatever it has.</summary>
    public bool IsCalledByUnknownFramework(IMethodSymbol method)
    {
        if (method.OverriddenMethod is { } overridden)
            return !uses.IsOwn(overridden.OriginalDefinition);
        return SymbolUses.Counterparts(method).Any(counterpart => !uses.IsOwn(counterpart.OriginalDefinition));
    }

    /// <summary>A member that can be set of a class that something unseen makes: a mapper of databases, a deserialiser, a model binder.</summary>
    public bool IsFilledElsewhere(ISymbol member) => IsSettable(member) && (IsFilledByRequest(member) || WithDerived(member.ContainingType, 2).Any(type => uses.Named(type.Name).Any(IsMapped)));

    /// <summary>An endpoint is given the object, or a deserialiser makes it.</summary>
    public bool IsFilledByRequest(ISymbol member) => IsSettable(member) && IsRequest(member.ContainingType);

    private bool IsRequest(INamedTypeSymbol type)
    {
        if (_requests.TryGetValue(type, out var known))
            return known;
        return _requests[type] = uses.IsOwn(type.OriginalDefinition) && WithDerived(type, 2).Any(derived => uses.Named(derived.Name).Any(name => IsDeserialized(name) || IsBoundParameter(name)));
    }

    /// <summary>A member may be declared in a base of the class that is bound.</summary>
    private IEnumerable<INamedTypeSymbol> WithDerived(INamedTypeSymbol type, int steps)
    {
        yield return type;
        if (steps == 0 || type.IsSealed || type.TypeKind != TypeKind.Class)
            yield break;
        foreach (var name in uses.Named(type.Name))
        {
            if (name.FirstAncestorOrSelf<BaseTypeSyntax>() is { Parent.Parent: TypeDeclarationSyntax declaration } && uses.ModelOf(declaration).GetDeclaredSymbol(declaration, cancellationToken) is { } derived
                && SymbolEqualityComparer.Default.Equals(derived.BaseType?.OriginalDefinition, type.OriginalDefinition))
            {
                foreach (var further in WithDerived(derived, steps - 1))
                    yield return further;
            }
        }
    }

    private static bool IsSettable(ISymbol member) => member is IPropertySymbol { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } or IFieldSymbol { IsStatic: false, IsReadOnly: false, DeclaredAccessibility: Accessibility.Public };

    /// <summary><c>DbSet&lt;T&gt;</c>, <c>IMongoCollection&lt;T&gt;</c>, <c>Query&lt;T&gt;</c>, <c>IRepository&lt;T&gt;</c>.</summary>
    private static bool IsMapped(SimpleNameSyntax name) => name.FirstAncestorOrSelf<GenericNameSyntax>(generic => generic != name) is { Identifier.ValueText: var mapper }
        && (mapper.EndsWith("Set", StringComparison.Ordinal) && mapper is not "HashSet" and not "SortedSet" || mapper.IndexOf("Repository", StringComparison.Ordinal) >= 0 || mapper.StartsWith("Query", StringComparison.Ordinal)
            || mapper is "IMongoCollection" or "GetCollection" or "Table" or "TableQuery" or "Entity" or "EntityTypeBuilder" or "IEntityTypeConfiguration" or "Load" or "LoadAsync" or "Get" or "GetAsync" or "Find" or "FindAsync" or "FromSqlRaw" or "SqlQuery");

    private static bool IsDeserialized(SimpleNameSyntax name) => name.FirstAncestorOrSelf<GenericNameSyntax>(generic => generic != name) is { Identifier.ValueText: var mapper }
        && (mapper.StartsWith("Deserialize", StringComparison.Ordinal) || mapper.StartsWith("ReadFrom", StringComparison.Ordinal) || mapper is "ReadAsAsync" or "GetFromJsonAsync" or "ToObject" or "IConsumer" or "ConsumeContext");

    private static bool IsBoundParameter(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<ParameterSyntax>() is { Parent.Parent: var owner } parameter && parameter.Type?.Span.Contains(name.Span) == true
        && (parameter.AttributeLists.Count > 0 || owner is MethodDeclarationSyntax { AttributeLists.Count: > 0 } || owner is MethodDeclarationSyntax { Parent: ClassDeclarationSyntax { Identifier.ValueText: var container } } && container.EndsWith("Controller", StringComparison.Ordinal)
            || owner is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax mapping } } && CallName.Of(mapping.Expression)?.StartsWith("Map", StringComparison.Ordinal) == true);

    /// <summary>An attribute of another library says that it fills the property: a designer's, a host's.</summary>
    public bool IsFilledByFramework(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass is { } type
        && (type.TypeKind == TypeKind.Error || !NumberChecks.IsPlatform(type) && !type.IsInNamespace("Newtonsoft") && !uses.IsOwn(type.OriginalDefinition))
        && type.Name is "Setting" or "SettingAttribute" or "Option" or "OptionAttribute" or "ArgumentAttribute" or "Argument" or "ParameterAttribute" or "ValueAttribute");

    /// <summary>Other assemblies can use it.</summary>
    public static bool IsPublic(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal && current is not IParameterSymbol)
                return IsImplementation(symbol);
        }

        return true;
    }

    /// <summary>An internal class behind a public interface is called through that.</summary>
    private static bool IsImplementation(ISymbol symbol) => SymbolUses.Counterparts(symbol).Any(counterpart => counterpart.ContainingType.DeclaredAccessibility == Accessibility.Public);

    /// <summary>The method that hands the value over, for a message.</summary>
    public static string? CallerOf(ExpressionSyntax? argument)
    {
        for (SyntaxNode? node = argument; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case MethodDeclarationSyntax method:
                    return method.Identifier.ValueText;
                case ConstructorDeclarationSyntax constructor:
                    return constructor.Identifier.ValueText;
                case LocalFunctionStatementSyntax local:
                    return local.Identifier.ValueText;
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
            }
        }

        return null;
    }

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => uses.ModelOf(expression).GetTypeInfo(expression, cancellationToken).Type;

    private static ITypeSymbol? SymbolType(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
