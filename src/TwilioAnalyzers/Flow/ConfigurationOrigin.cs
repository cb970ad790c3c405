using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// Whether a value comes from what the program was given to run with: configuration, environment, an embedded resource, a file
/// of its own site. A typed-in, stored or unknown value does not.
/// </summary>
internal sealed class ConfigurationOrigin(Compilation compilation, SemanticModel model, CancellationToken cancellationToken)
{
    private const int MostSteps = 16;

    private readonly SymbolUses _uses = new(compilation, model, cancellationToken);
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>An object, a function or a literal is read from nowhere.</summary>
    public static bool MayBe(ExpressionSyntax expression) => expression switch
    {
        ObjectCreationExpressionSyntax creation => CallName.Of(creation.Type) is null or "String" or "string",
        _ => expression is not (AnonymousFunctionExpressionSyntax or TypeOfExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or LiteralExpressionSyntax),
    };

    public bool Is(ExpressionSyntax expression)
    {
        _seen.Clear();
        return Is(expression, MostSteps);
    }

    private bool Is(ExpressionSyntax? expression, int steps)
    {
        if (expression is null || steps == 0)
            return false;
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Is(parenthesized.Expression, steps);
            case CastExpressionSyntax cast:
                return Is(cast.Expression, steps);
            case AwaitExpressionSyntax await:
                return Is(await.Expression, steps);
            case PostfixUnaryExpressionSyntax postfix:
                return Is(postfix.Operand, steps);
            case ConditionalExpressionSyntax conditional:
                return Is(conditional.WhenTrue, steps) || Is(conditional.WhenFalse, steps);
            case BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.AddExpression or SyntaxKind.CoalesceExpression or SyntaxKind.AsExpression:
                return Is(binary.Left, steps - 1) || Is(binary.Right, steps - 1);
            case InterpolatedStringExpressionSyntax interpolated:
                return interpolated.Contents.OfType<InterpolationSyntax>().Any(hole => Is(hole.Expression, steps - 1));
            case ConditionalAccessExpressionSyntax access:
                return Is(access.Expression, steps - 1) || access.WhenNotNull is InvocationExpressionSyntax or ElementBindingExpressionSyntax && IsConfiguration(TypeOf(access.Expression));
            case ElementAccessExpressionSyntax access:
                return IsConfiguration(TypeOf(access.Expression)) || Is(access.Expression, steps - 1);
            case InvocationExpressionSyntax invocation:
                return IsCall(invocation, steps);
            case BaseObjectCreationExpressionSyntax creation:
                return creation.ArgumentList?.Arguments.Any(argument => Is(argument.Expression, steps - 1)) == true && !IsInSource(creation);
            case MemberAccessExpressionSyntax or IdentifierNameSyntax:
                return IsMember(expression, steps);
            default:
                return false;
        }
    }

    private bool IsCall(InvocationExpressionSyntax invocation, int steps)
    {
        if (CallArguments.MethodOf(invocation, _uses.ModelOf(invocation), cancellationToken) is not { } method)
            return false;
        var type = method.ContainingType?.ToDisplayString() ?? "";
        if (type.StartsWith("Microsoft.Extensions.Configuration.", StringComparison.Ordinal)
            || type == "System.Environment" && method.Name.StartsWith("GetEnvironmentVariable", StringComparison.Ordinal)
            || type == "System.Reflection.Assembly" && method.Name == "GetManifestResourceStream"
            || type == "System.Resources.ResourceManager"
            || type.EndsWith(".FileSystem", StringComparison.Ordinal) && method.Name == "OpenAppPackageFileAsync")
        {
            return true;
        }

        if (type is "System.Net.Http.HttpClient" or "System.Net.Http.Json.HttpClientJsonExtensions")
            return method.Name.StartsWith("Get", StringComparison.Ordinal) && AsksOwnSite(invocation);

        if (_uses.IsOwn(method.OriginalDefinition))
            return _seen.Add(method.OriginalDefinition) && ReturnsOf(method).Any(returned => Is(returned, steps - 1));

        // What a library makes of a configured value is still that value: parsed, decoded, trimmed.
        return invocation.Expression is MemberAccessExpressionSyntax access && Is(access.Expression, steps - 1)
            || invocation.ArgumentList.Arguments.Any(argument => Is(argument.Expression, steps - 1));
    }

    private bool IsMember(ExpressionSyntax expression, int steps)
    {
        var symbol = _uses.ModelOf(expression).GetSymbolInfo(expression, cancellationToken).Symbol;
        var receiver = (expression as MemberAccessExpressionSyntax)?.Expression;
        switch (symbol)
        {
            case IPropertySymbol property when IsConfiguration(property.ContainingType)
                || property.ContainingType?.ToDisplayString() == "System.Configuration.ConfigurationManager":
                return true;
            case ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol when _uses.IsOwn(symbol.OriginalDefinition):
                return _seen.Add(symbol.OriginalDefinition) && ValuesOf(symbol.OriginalDefinition).Any(value => Is(value, steps - 1))
                    || symbol is IPropertySymbol or IFieldSymbol && Is(receiver, steps - 1)
                    || symbol is ILocalSymbol && IsBound(symbol);
            case IPropertySymbol or IFieldSymbol:
                return Is(receiver, steps - 1);
            default:
                return false;
        }
    }

    /// <summary>Every value that the source gives it.</summary>
    private IEnumerable<ExpressionSyntax> ValuesOf(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(cancellationToken))
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    yield return value;
                    break;
                case PropertyDeclarationSyntax property:
                    if (property.Initializer is { } initializer)
                        yield return initializer.Value;
                    foreach (var returned in ReturnsOf(property))
                        yield return returned;
                    break;
                case SingleVariableDesignationSyntax or ForEachStatementSyntax:
                    break;
                case ParameterSyntax parameter when symbol is IParameterSymbol:
                    foreach (var given in ArgumentsFor((IParameterSymbol)symbol))
                        yield return given;
                    break;
            }
        }

        foreach (var use in _uses.Of(symbol))
        {
            ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
            if (target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target)
                yield return assignment.Right;
        }
    }

    private IEnumerable<ExpressionSyntax> ArgumentsFor(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            yield break;
        foreach (var use in _uses.Of(method.OriginalDefinition))
        {
            var call = use.FirstAncestorOrSelf<SyntaxNode>(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
            var list = (call as InvocationExpressionSyntax)?.ArgumentList ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList;
            if (call is not null && CallArguments.MethodOf(call, _uses.ModelOf(call), cancellationToken) is { } called
                && CallArguments.ArgumentFor(parameter.Name, list, called) is { } argument)
            {
                yield return argument.Expression;
            }
        }
    }

    private IEnumerable<ExpressionSyntax> ReturnsOf(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.SelectMany(reference => ReturnsOf(reference.GetSyntax(cancellationToken)));

    private static IEnumerable<ExpressionSyntax> ReturnsOf(SyntaxNode member)
    {
        foreach (var node in member.DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax))
        {
            if (node is ReturnStatementSyntax { Expression: { } returned })
                yield return returned;
            else if (node is ArrowExpressionClauseSyntax arrow)
                yield return arrow.Expression;
        }
    }

    /// <summary><c>configuration.Bind(settings)</c>.</summary>
    private bool IsBound(ISymbol local) =>
        _uses.Of(local).Any(use => use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation }
            && CallArguments.MethodOf(invocation, _uses.ModelOf(invocation), cancellationToken)?.ContainingType?.ToDisplayString()
                .StartsWith("Microsoft.Extensions.Configuration.", StringComparison.Ordinal) == true);

    private bool IsInSource(BaseObjectCreationExpressionSyntax creation) =>
        TypeOf(creation) is { } type && _uses.IsOwn(type.OriginalDefinition);

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => _uses.ModelOf(expression).GetTypeInfo(expression, cancellationToken).Type;

    /// <summary>A type of the configuration's or the options' own, or one that implements what the configuration declares.</summary>
    public static bool IsConfiguration(ITypeSymbol? type) =>
        type is not null && Namespace(type) is "Microsoft.Extensions.Configuration" or "Microsoft.Extensions.Options"
        || type?.AllInterfaces.Any(@interface => Namespace(@interface) == "Microsoft.Extensions.Configuration") == true;

    private static string Namespace(ITypeSymbol? type) => type?.ContainingNamespace?.ToDisplayString() ?? "";

    /// <summary>A relative address: whatever the site answers, its visitors can ask for too.</summary>
    private bool AsksOwnSite(InvocationExpressionSyntax invocation)
    {
        var address = invocation.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        return address is not null
            && _uses.ModelOf(address).GetConstantValue(address, cancellationToken).Value is string text
            && text.IndexOf("://", StringComparison.Ordinal) < 0;
    }
}
