using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>
/// Whether code asks for somebody's consent: by what its names say, and those of what it calls and what fills its variables. A name that is
/// assigned, logged or handed on as a label asks nothing.
/// </summary>
/// <param name="uses">Who uses a symbol.</param>
/// <param name="named">What the options add to the names.</param>
/// <param name="cancellationToken">Ends it.</param>
internal sealed class ConsentSigns(SymbolUses uses, ImmutableArray<string> named, CancellationToken cancellationToken)
{
    /// <summary>Calls and variables that lie between a condition and the name that it rests on.</summary>
    private const int Depth = 5;

    /// <summary>Callers that are asked what they give a flag.</summary>
    private const int MostCallers = 20;

    private readonly ChannelChoice _channels = new(uses, cancellationToken);
    private readonly ValueSources _sources = new(uses, cancellationToken);
    private readonly Dictionary<ISymbol, (bool Answer, int Depth)> _members = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a place is reached only where consent was asked for: what a variable was given there rests on that.</summary>
    public Func<SyntaxNode, bool> IsAskedBefore { get; set; } = static _ => false;

    /// <summary>The code asks, itself or by way of what it names.</summary>
    public bool AreIn(SyntaxNode code)
    {
        // Most names are not bound.
        uses.Read(code);
        return AreIn(code, Depth);
    }

    /// <summary>The name says so.</summary>
    public bool IsSaidBy(string name, bool isFlag) => ConsentName.Says(name, isFlag) || !named.IsDefaultOrEmpty && named.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);

    private bool AreIn(SyntaxNode code, int depth)
    {
        foreach (var node in code.DescendantNodesAndSelf(node => node == code || !IsLabel(node)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (node != code && IsLabel(node))
                continue;
            switch (node)
            {
                case SimpleNameSyntax name when !IsWritten(name):
                    if (IsSaidBy(name.Identifier.ValueText, isFlag: false) || !IsCalled(name) && IsSaidBy(name.Identifier.ValueText, isFlag: true) && IsAnswer(name) || _channels.IsChoice(name))
                        return true;
                    break;
                case LiteralExpressionSyntax { Token.Value: string text } literal when IsQueried(text) || _channels.IsChoice(literal):
                case InterpolatedStringTextSyntax { TextToken.ValueText: var part } when IsQueried(part):
                    return true;
            }
        }

        return depth > 0 && code.DescendantNodesAndSelf(node => node == code || !IsLabel(node)).OfType<SimpleNameSyntax>().Any(name => !IsWritten(name) && !IsLabel(name) && Rests(name, depth - 1));
    }

    /// <summary>It is yes or no, or one of several; a list of reminders is none.</summary>
    private bool IsAnswer(SimpleNameSyntax name) => TypeOf(uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol) is not { } type || type.Unwrapped() is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum or TypeKind.Error or TypeKind.Dynamic };

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        INamedTypeSymbol type => type,
        _ => null,
    };

    /// <summary>The value of the name rests on something that asks.</summary>
    private bool Rests(SimpleNameSyntax name, int depth)
    {
        var symbol = uses.ModelOf(name).GetSymbolInfo(name, cancellationToken) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null;
        switch (symbol)
        {
            case ILocalSymbol local:
                return Once(local, depth, () => _sources.AssignedTo(local).Any(item => item.Source.Narrowest is { } value && AreIn(value, depth) || IsNamedPart(item.Source) || item.Place is AssignmentExpressionSyntax && IsAskedBefore(item.Place))
                    || uses.DeclarationsOf(local).Any(declaration => declaration is ForEachStatementSyntax loop && AreIn(loop.Expression, depth)));
            case IParameterSymbol { Type.SpecialType: SpecialType.System_Boolean } flag:
                return Once(flag, depth, () => _sources.ArgumentsFor(flag).Take(MostCallers).Any(source => source.Narrowest is { } value && AreIn(value, depth)));
            case IMethodSymbol method when uses.IsOwn(method.OriginalDefinition):
                return Once(method, depth, () => uses.Implementations(method).Take(MostCallers).Any(implementation => BodiesOf(implementation).Any(body => AreIn(body, Math.Min(depth, 3)))));
            case IPropertySymbol property when uses.IsOwn(property.OriginalDefinition):
                return Once(property, depth, () => BodiesOf(property).Any(body => AreIn(body, Math.Min(depth, 3))));
            case IFieldSymbol field when uses.IsOwn(field.OriginalDefinition):
                return Once(field, depth, () => _sources.AssignedTo(field).Any(item => item.Source.Narrowest is { } value && AreIn(value, Math.Min(depth, 3))));
            default:
                return false;
        }
    }

    /// <summary>The part of a tuple whose type calls it a consent.</summary>
    private bool IsNamedPart(ValueSource source) => source is { Kind: SourceKind.Part, Expression: { } whole, Index: >= 0 and var index }
        && uses.ModelOf(whole).GetTypeInfo(whole, cancellationToken).Type is INamedTypeSymbol type
        // Of a sequence of tuples each element's.
        && (type.IsTupleType ? type : type.TypeArguments is { Length: 1 } elements ? elements[0] as INamedTypeSymbol : null) is { IsTupleType: true, TupleElements: var parts } && index < parts.Length && IsSaidBy(parts[index].Name, isFlag: true);

    /// <summary>What asks for itself on the way says nothing new. A no that came for want of depth is asked again by whoever has more.</summary>
    private bool Once(ISymbol symbol, int depth, Func<bool> ask)
    {
        symbol = symbol.OriginalDefinition;
        if (_members.TryGetValue(symbol, out var known) && (known.Answer || known.Depth >= depth))
            return known.Answer;
        _members[symbol] = (false, depth);
        var answer = ask();
        _members[symbol] = (answer, depth);
        return answer;
    }

    /// <summary>What runs when the member is asked: not its name, nor its attributes.</summary>
    private IEnumerable<SyntaxNode> BodiesOf(ISymbol member)
    {
        foreach (var declaration in uses.DeclarationsOf(member))
        {
            foreach (var body in Bodies(declaration))
                yield return body;
        }
    }

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode declaration)
    {
        IEnumerable<SyntaxNode?> bodies = declaration switch
        {
            BaseMethodDeclarationSyntax method => [method.Body, method.ExpressionBody],
            LocalFunctionStatementSyntax local => [local.Body, local.ExpressionBody],
            PropertyDeclarationSyntax property => [property.ExpressionBody, .. property.AccessorList?.Accessors.Where(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)).SelectMany(static accessor => new SyntaxNode?[] { accessor.Body, accessor.ExpressionBody }) ?? []],
            _ => [],
        };
        return bodies.Where(static body => body is not null)!;
    }

    private static bool IsCalled(SimpleNameSyntax name) => ValueSyntax.TargetOf(name) is { Parent: InvocationExpressionSyntax call } target && call.Expression == target;

    /// <summary>Given a value, and not asked for it.</summary>
    private static bool IsWritten(SimpleNameSyntax name) => ValueSyntax.TargetOf(name) is var target && target.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == target,
        NameColonSyntax { Parent: ArgumentSyntax } or NameEqualsSyntax => true,
        _ => false,
    };

    /// <summary>Written to a log or a screen; or a switch for the whole program, which is nobody's wish.</summary>
    private bool IsLabel(SyntaxNode node) => node is InvocationExpressionSyntax { Expression: var read } && CallName.Of(read) is "GetEnvironmentVariable" or "GetSection"
        || node is ElementAccessExpressionSyntax { Expression: var indexed } && CallName.Of(indexed) is { } receiver
            && (receiver == "AppSettings" || receiver.IndexOf("onfig", StringComparison.Ordinal) >= 0 && uses.ModelOf(indexed).GetTypeInfo(indexed, cancellationToken).Type is { } settings && ConfigurationOrigin.IsConfiguration(settings))
        || node is InvocationExpressionSyntax call && CallName.Of(call.Expression) is { } name
        && (name is "Write" or "WriteLine" or "WriteLineAsync" or "WriteAsync" or "nameof" or "Debug" or "Info" or "Information" or "Warning" or "Trace" or "Verbose" || name.StartsWith("Log", StringComparison.Ordinal) && !name.StartsWith("Login", StringComparison.Ordinal));

    /// <summary>The text of a query, or the name of a column, a view or a procedure.</summary>
    private bool IsQueried(string text) => (text.IndexOf(' ') < 0 || IsSql(text)) && IsSaidBy(text, isFlag: true);

    private static bool IsSql(string text) => text.IndexOf("where", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("select", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("from ", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("join ", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("exec", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf(" and ", StringComparison.OrdinalIgnoreCase) >= 0;
}
