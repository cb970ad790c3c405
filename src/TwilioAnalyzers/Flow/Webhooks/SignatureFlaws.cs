using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Webhooks;

/// <summary>Where and why a check protects nothing.</summary>
internal readonly record struct Flaw(Location Location, string Message);

/// <summary>The checks of one file that are not looked at, can be skipped, never run, leave out the body, or tell by their duration how right a guess is.</summary>
internal sealed class SignatureFlaws(SemanticModel model, SymbolUses uses, SignatureValidation validation, CancellationToken cancellationToken)
{
    public IEnumerable<Flaw> All()
    {
        var skipped = new SkippedCheck(uses, cancellationToken);
        var reported = new HashSet<SyntaxNode>();
        foreach (var check in Checks())
        {
            if (IsUnused(check))
            {
                yield return new Flaw(check.GetLocation(), $"Nothing looks at what '{CallName.Of(check.Expression)}' answers, so that every request passes; answer 403 where it is false");
                continue;
            }

            if (skipped.Around(check) is { } condition && reported.Add(condition))
                yield return new Flaw(condition.GetLocation(), "A request without X-Twilio-Signature gets around this check, and whoever forges one leaves the header out; refuse it with 403");
            else if (LeavesOutJson(check))
                yield return new Flaw(check.GetLocation(), "This check leaves out the body, which is JSON and could be anybody's; hand the body to RequestValidator.Validate, which compares it with bodySHA256");
        }

        foreach (var comparison in Comparisons())
            yield return new Flaw(comparison.GetLocation(), "This comparison takes longer the more of a forged signature is right; use RequestValidator.Validate, or CryptographicOperations.FixedTimeEquals");
    }

    /// <summary>Methods that check and that nobody calls; the outermost of those that call each other.</summary>
    public IEnumerable<Flaw> Uncalled(Func<HashSet<ISymbol>> endpoints, Func<bool> isApplication)
    {
        foreach (var symbol in validation.MethodsIn(model.SyntaxTree))
        {
            if (symbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, IsOverride: false, IsVirtual: false, IsAbstract: false } method
                || method.Name is "Main" or "<Main>$" or "Configure" or "ConfigureServices" or "BindAsync" || method.Name.StartsWith("Application_", StringComparison.Ordinal) || SignatureValidation.IsLifecycle(method.Name) || method.GetAttributes().Length > 0
                || IsCalledByFramework(method) || IsUsed(method) || endpoints().Contains(method) || IsPublic(method) && !isApplication())
            {
                continue;
            }

            var name = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
            {
                MethodDeclarationSyntax declaration => declaration.Identifier,
                LocalFunctionStatementSyntax function => function.Identifier,
                _ => default,
            };
            if (name.SyntaxTree == model.SyntaxTree)
                yield return new Flaw(name.GetLocation(), $"'{method.Name}' checks Twilio's signature, and nothing calls it");
        }
    }

    /// <summary>By its own name or by that of the project's interface; a library's interface is called by that library.</summary>
    private bool IsUsed(IMethodSymbol method) =>
        uses.Of(method).Any() || SymbolUses.Counterparts(method).Any(counterpart => !uses.IsOwn(counterpart.OriginalDefinition) || uses.Of(counterpart).Any());

    /// <summary>Its type is an attribute, a filter or middleware, or it builds the pipeline.</summary>
    private static bool IsCalledByFramework(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (type is null || type.IsOrDerivesFrom("System.Attribute") || type.HasUnknownBase())
            return true;
        return method.Parameters.Any(parameter => parameter.Type.Name is "IApplicationBuilder" or "WebApplication" or "IEndpointRouteBuilder" or "IServiceCollection" or "IAppBuilder" or "HttpConfiguration");
    }

    private bool IsPublic(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return false;
        var sharesInternals = model.Compilation.Assembly.HasAttribute("System.Runtime.CompilerServices.InternalsVisibleToAttribute");
        for (ISymbol? symbol = method; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.ProtectedAndInternal or Accessibility.Internal
                && !(sharesInternals && symbol.DeclaredAccessibility == Accessibility.Internal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The calls whose answer says whether a signature is right: a library's, and the project's own that end in one.</summary>
    private IEnumerable<InvocationExpressionSyntax> Checks()
    {
        foreach (var place in validation.PlacesIn(model.SyntaxTree))
        {
            if (place is InvocationExpressionSyntax site)
            {
                if (SignatureSite.IsVerdict(site) && IsVerdict(site))
                    yield return site;
            }
            else if (place is SimpleNameSyntax name && EndpointNames.InvocationOf(name) is { } call && IsVerdict(call))
            {
                yield return call;
            }
        }
    }

    private bool IsVerdict(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && method.ReturnType.Unwrapped().SpecialType == SpecialType.System_Boolean;

    private bool IsUnused(InvocationExpressionSyntax check)
    {
        ExpressionSyntax value = check;
        while (value.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax
            || value.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } })
        {
            value = (ExpressionSyntax)value.Parent;
        }

        switch (value.Parent)
        {
            case ExpressionStatementSyntax:
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard when discard.Right == value:
                return !Throws(check);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when model.GetDeclaredSymbol(variable, cancellationToken) is ILocalSymbol local:
                return (!IsRead(local) || uses.Of(local).ToList() is { Count: 1 } only && IsOnlyLogged(only[0])) && !Throws(check);
            case AssignmentExpressionSyntax assignment when assignment.Right == value && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol local:
                return !IsRead(local) && !Throws(check);
            case PrefixUnaryExpressionSyntax:
                return IsOnlyLogged(value) && !Throws(check);
            default:
                return false;
        }
    }

    /// <summary><c>if (!valid) { log }</c>, and on with the request.</summary>
    private static bool IsOnlyLogged(ExpressionSyntax verdict) =>
        verdict.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Parent: IfStatementSyntax { Else: null, Statement: var branch } }
        && !branch.DescendantNodesAndSelf().Any(node => node is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or AssignmentExpressionSyntax or YieldStatementSyntax
            or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax or PostfixUnaryExpressionSyntax)
        && branch.DescendantNodes().OfType<InvocationExpressionSyntax>().All(call => CallName.Of(call.Expression) is { } name
            && (name.StartsWith("Log", StringComparison.Ordinal) || name.StartsWith("Write", StringComparison.Ordinal) || name is "Warn" or "Error" or "Info" or "Debug" or "Warning" or "Information" or "Trace" or "TraceWarning" or "ToString")
            && call.ToString().IndexOf("Response", StringComparison.Ordinal) < 0);

    private bool IsRead(ILocalSymbol local) => uses.Of(local).Any(use => use.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment || assignment.Left != use);

    /// <summary>A helper that throws needs nobody to look at its answer.</summary>
    private bool Throws(InvocationExpressionSyntax check) =>
        model.GetSymbolInfo(check, cancellationToken).Symbol is IMethodSymbol method
        && uses.Implementations(method).Where(implementation => uses.IsOwn(implementation)).SelectMany(implementation => implementation.DeclaringSyntaxReferences)
            .Any(reference => reference.GetSyntax(cancellationToken).DescendantNodes().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax));

    /// <summary>The URL and an empty form are checked, and the code goes on to read a body of JSON.</summary>
    private bool LeavesOutJson(InvocationExpressionSyntax check)
    {
        if (model.GetSymbolInfo(check, cancellationToken).Symbol is not IMethodSymbol { Name: "Validate", ContainingType.Name: "RequestValidator" } method
            || CallArguments.ArgumentFor("parameters", check.ArgumentList, method)?.Expression is not { } form || !IsEmpty(form))
        {
            return false;
        }

        var member = (SyntaxNode?)check.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() ?? check.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is not null && !IsGet(member) && ReadsJson(member) && !ComparesBody(member);
    }

    /// <summary>A GET has no body, whatever JSON the code reads from elsewhere.</summary>
    private static bool IsGet(SyntaxNode member) =>
        member is MethodDeclarationSyntax method && method.AttributeLists.ToString().Contains("HttpGet") && !method.AttributeLists.ToString().Contains("HttpPost")
        || member.Parent?.Parent?.Parent is InvocationExpressionSyntax mapping && CallName.Of(mapping.Expression) == "MapGet";

    private bool IsEmpty(ExpressionSyntax form)
    {
        switch (form)
        {
            case BaseObjectCreationExpressionSyntax creation:
                return creation.Initializer is null or { Expressions.Count: 0 } && creation.ArgumentList is null or { Arguments.Count: 0 };
            case CastExpressionSyntax cast:
                return IsEmpty(cast.Expression);
            case IdentifierNameSyntax name when model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local:
                return local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax value } && IsEmpty(value)
                    && uses.Of(local).All(use => use.Parent is ArgumentSyntax);
            default:
                return false;
        }
    }

    public static bool ReadsJson(SyntaxNode code) => code.DescendantNodes().Any(node => node switch
    {
        AttributeSyntax attribute => attribute.Name.ToString() is "FromBody" or "FromBodyAttribute",
        InvocationExpressionSyntax invocation => CallName.Of(invocation.Expression) is "ReadFromJsonAsync" or "Deserialize" or "DeserializeAsync" or "DeserializeObject"
            || invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "ParseAsync", Expression: IdentifierNameSyntax { Identifier.ValueText: "JsonDocument" or "JObject" or "JsonNode" or "JToken" } },
        _ => false,
    });

    public static bool ComparesBody(SyntaxNode code) =>
        code.DescendantNodes().Any(node => node is InvocationExpressionSyntax invocation && CallName.Of(invocation.Expression) == "ValidateBody")
        || code.ToString().IndexOf("bodySHA256", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Comparisons of what an HMAC gave, in the method that computed it or in the one that it was returned to.</summary>
    private IEnumerable<ExpressionSyntax> Comparisons()
    {
        var members = validation.PlacesIn(model.SyntaxTree)
            .Where(place => place is BaseObjectCreationExpressionSyntax || place is InvocationExpressionSyntax site && !SignatureSite.IsVerdict(site) || place is SimpleNameSyntax)
            .Select(place => place.FirstAncestorOrSelf<MemberDeclarationSyntax>()).OfType<MemberDeclarationSyntax>().Distinct()
            // Others sign with HMAC-SHA1 too.
            .Where(member => member.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.ToString() is not { } type || type.IndexOf("twilio", StringComparison.OrdinalIgnoreCase) >= 0 || type.IndexOf("-Signature\"", StringComparison.Ordinal) < 0);
        foreach (var member in members)
        {
            var computed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var node in member.DescendantNodes())
            {
                switch (node)
                {
                    case VariableDeclaratorSyntax { Initializer.Value: { } value } variable when IsComputed(value, computed) && model.GetDeclaredSymbol(variable, cancellationToken) is ILocalSymbol local && !IsBoolean(local.Type):
                        computed.Add(local);
                        break;
                    case AssignmentExpressionSyntax assignment when IsComputed(assignment.Right, computed) && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol local && !IsBoolean(local.Type):
                        computed.Add(local);
                        break;
                    case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary
                        when IsComparison(binary.Left, binary.Right, computed):
                        yield return binary;
                        break;
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" or "SequenceEqual" or "Compare" or "CompareOrdinal" or "CompareTo" } called } call:
                        var arguments = call.ArgumentList.Arguments;
                        if (arguments.Count > 0 && (IsComparison(called.Expression, arguments[0].Expression, computed)
                            || arguments.Count > 1 && IsComparison(arguments[0].Expression, arguments[1].Expression, computed)))
                        {
                            yield return call;
                        }

                        break;
                }
            }
        }
    }

    private bool IsComparison(ExpressionSyntax left, ExpressionSyntax right, HashSet<ISymbol> computed) =>
        IsComputedText(left, computed) && IsOther(right) || IsComputedText(right, computed) && IsOther(left);

    private static bool IsOther(ExpressionSyntax expression) => expression is not LiteralExpressionSyntax;

    private bool IsComputedText(ExpressionSyntax expression, HashSet<ISymbol> computed) =>
        IsComputed(expression, computed)
        && model.GetTypeInfo(expression, cancellationToken).Type is { } type && (type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol || type.Name is "Span" or "ReadOnlySpan");

    /// <summary>Made from an HMAC of Twilio's: by it, by a variable that holds it, by a method of the project's own that returns it.</summary>
    private bool IsComputed(ExpressionSyntax expression, HashSet<ISymbol> computed)
    {
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case IdentifierNameSyntax name when computed.Count > 0 && model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol && computed.Contains(symbol):
                    return true;
                case BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax when validation.PlacesIn(model.SyntaxTree).Contains(node) && !(node is InvocationExpressionSyntax site && SignatureSite.IsVerdict(site)):
                    return true;
                case InvocationExpressionSyntax call when model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && validation.IsValidating(method)
                    && method.ReturnType is { SpecialType: SpecialType.System_String } or IArrayTypeSymbol:
                    return true;
            }
        }

        return false;
    }

    private static bool IsBoolean(ITypeSymbol type) => type.SpecialType == SpecialType.System_Boolean;
}
