using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>The text of an expression, as far as it is written in the source: constants, and variables that get one value only.</summary>
internal sealed class WrittenText(Compilation compilation, SemanticModel model, CancellationToken cancellationToken)
{
    private const int MostSteps = 6;

    private readonly SymbolUses _uses = new(compilation, model, cancellationToken);

    /// <summary>As far as syntax says.</summary>
    public static bool MayBe(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => MayBe(parenthesized.Expression),
        LiteralExpressionSyntax literal => StringExpression.IsString(literal),
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AddExpression) && MayBe(binary.Left) && MayBe(binary.Right),
        _ => expression is IdentifierNameSyntax or MemberAccessExpressionSyntax,
    };

    /// <summary>The text, and the string that holds all of it; null where some of it is not written.</summary>
    public (string Text, ExpressionSyntax Node)? Of(ExpressionSyntax expression) => Of(expression, MostSteps);

    private (string Text, ExpressionSyntax Node)? Of(ExpressionSyntax expression, int steps)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        if (steps == 0)
            return null;
        switch (expression)
        {
            case LiteralExpressionSyntax literal when StringExpression.IsString(literal):
                return (literal.Token.ValueText, literal);
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                return Of(binary.Left, steps - 1) is { } left && Of(binary.Right, steps - 1) is { } right ? (left.Text + right.Text, binary) : null;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return Initializer(expression) is { } value ? Of(value, steps - 1) : null;
            default:
                return null;
        }
    }

    private ExpressionSyntax? Initializer(ExpressionSyntax name)
    {
        var symbol = _uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol;
        if (symbol is not (ILocalSymbol or IFieldSymbol) || symbol.DeclaringSyntaxReferences.Length != 1 || !_uses.IsOwn(symbol)
            || _uses.DeclarationOf(symbol) is not VariableDeclaratorSyntax { Initializer.Value: { } value })
        {
            return null;
        }

        var isConstant = symbol is ILocalSymbol { IsConst: true } or IFieldSymbol { IsConst: true } or IFieldSymbol { IsReadOnly: true };
        return isConstant || !_uses.Of(symbol).Any(IsAssigned) ? value : null;
    }

    private static bool IsAssigned(SimpleNameSyntax use)
    {
        ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target
            || target.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None };
    }
}
