using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>One-time codes, which somebody has just asked for: told by the names around a send, by its text, or by a number made by chance in it.</summary>
internal sealed class OneTimeCodes(SymbolUses uses, CancellationToken cancellationToken)
{
    /// <summary>Variables between the text and the code in it.</summary>
    private const int Depth = 3;

    private readonly ValueSources _sources = new(uses, cancellationToken);
    private readonly HashSet<ISymbol> _texts = new(SymbolEqualityComparer.Default);

    /// <summary>The function, or the class, is called after one-time codes.</summary>
    public static bool AreNamedAround(SyntaxNode place)
    {
        for (var node = place.Parent; node is not null; node = node.Parent)
        {
            var name = node switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                LocalFunctionStatementSyntax local => local.Identifier.ValueText,
                _ => null,
            };
            if (name is not null && OneTimeCodeName.Says(name) || node is BaseTypeDeclarationSyntax { Identifier.ValueText: var type } && OneTimeCodeName.IsSaidByClass(type))
                return true;
        }

        return false;
    }

    /// <summary>The text says so, or has a number in it that was made by chance.</summary>
    public bool AreSentBy(InvocationExpressionSyntax send, IMethodSymbol method)
    {
        var body = CallArguments.ArgumentFor("body", send.ArgumentList, method)?.Expression ?? OptionsBody(send, method);
        return body is not null && AreIn(body);
    }

    private ExpressionSyntax? OptionsBody(InvocationExpressionSyntax send, IMethodSymbol method)
    {
        if (CallArguments.ArgumentFor("options", send.ArgumentList, method)?.Expression is not { } options)
            return null;
        if (ValueSyntax.Stripped(options) is IdentifierNameSyntax name && uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local)
        {
            if (uses.Of(local).Select(static use => use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body", Parent: AssignmentExpressionSyntax assignment } ? assignment.Right : null).FirstOrDefault(static value => value is not null) is { } assigned)
                return assigned;
            options = _sources.AssignedTo(local).Select(static item => item.Source.Expression).FirstOrDefault() ?? options;
        }

        return (ValueSyntax.Stripped(options) as BaseObjectCreationExpressionSyntax)?.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static assignment => CallName.Of(assignment.Left) == "Body")?.Right;
    }

    /// <summary>A text is put together from one.</summary>
    public bool AreIn(ExpressionSyntax text) => AreIn(text, Depth);

    private bool AreIn(ExpressionSyntax text, int depth)
    {
        var hasHole = false;
        var isSaid = false;
        foreach (var node in text.DescendantNodesAndSelf(static node => node is not (ElementAccessExpressionSyntax or AnonymousFunctionExpressionSyntax)))
        {
            switch (node)
            {
                case LiteralExpressionSyntax { Token.Value: string said }:
                    isSaid |= OneTimeCodeName.IsSaidBy(said);
                    break;
                case InterpolatedStringTextSyntax { TextToken.ValueText: var said }:
                    isSaid |= OneTimeCodeName.IsSaidBy(said);
                    break;
                case InvocationExpressionSyntax call when CallName.Of(call.Expression) is { } called && (OneTimeCodeName.Says(called) || IsChance(call, called)):
                    return true;
                case IdentifierNameSyntax name when ValueSyntax.TargetOf(name).Parent is not InvocationExpressionSyntax:
                    hasHole = true;
                    if (name.Parent is InterpolationSyntax or BinaryExpressionSyntax ? OneTimeCodeName.SaysInText(name.Identifier.ValueText) : OneTimeCodeName.Says(name.Identifier.ValueText))
                        return true;
                    if (depth > 0 && (name.Parent is not MemberAccessExpressionSyntax access || access.Expression == name)
                        && uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local && IsMadeOfCode(local, depth - 1))
                    {
                        return true;
                    }

                    break;
            }
        }

        return isSaid && hasHole;
    }

    /// <summary>body = body + more, again and again: each variable once.</summary>
    private bool IsMadeOfCode(ILocalSymbol local, int depth)
    {
        if (!_texts.Add(local))
            return false;
        try
        {
            return _sources.AssignedTo(local).Any(item => item.Source.Expression is { } value && AreIn(value, depth));
        }
        finally
        {
            _texts.Remove(local);
        }
    }

    private bool IsChance(InvocationExpressionSyntax call, string name) => name is "Next" or "GetInt32" or "NextInt64" or "GetHexString" or "GetString"
        && CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken)?.ContainingType is { Name: "Random" or "RandomNumberGenerator" };
}
