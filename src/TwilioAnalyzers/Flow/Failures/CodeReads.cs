using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>Whether a catch of the SDK's exception looks at its Code, or leaves that to somebody who gets the whole exception.</summary>
internal sealed class CodeReads(SymbolUses uses, CancellationToken cancellationToken)
{
    private const int Depth = 2;

    private readonly Dictionary<IParameterSymbol, bool> _helpers = new(SymbolEqualityComparer.Default);

    /// <summary>The code is read in the catch, in its filter, in what it calls, or behind it.</summary>
    public bool In(CatchClauseSyntax clause)
    {
        var exception = clause.Declaration is { } declaration && uses.ModelOf(clause).GetDeclaredSymbol(declaration, cancellationToken) is { } symbol ? symbol : null;
        if (clause.Filter is { } filter && ReadsIn(filter, exception, 0))
            return true;
        return ReadsIn(clause.Block, exception, 0) || exception is not null && PassesWhole(clause.Block, exception);
    }

    /// <summary>The catch throws it again, or a new one with it inside: it ends nothing.</summary>
    public bool PassesOn(CatchClauseSyntax clause)
    {
        var exception = clause.Declaration?.Identifier.ValueText ?? "";
        var throws = clause.Block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Where(static node => node is ThrowStatementSyntax or ThrowExpressionSyntax).ToList();
        return throws.Any(node => node switch
        {
            ThrowStatementSyntax { Expression: null } => true,
            ThrowStatementSyntax { Expression: { } thrown } => Hands(thrown, exception),
            ThrowExpressionSyntax { Expression: var thrown } => Hands(thrown, exception),
            _ => false,
        });
    }

    private static bool Hands(ExpressionSyntax thrown, string exception) => thrown switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == exception,
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == exception),
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == exception),
        _ => false,
    };

    private bool ReadsIn(SyntaxNode code, ISymbol? exception, int depth)
    {
        foreach (var node in code.DescendantNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case IdentifierNameSyntax { Identifier.ValueText: "Code" } name when !ValueSyntax.IsNameOf(name) && IsCode(name):
                case IdentifierNameSyntax { Identifier.ValueText: "Classify" }:
                    return true;
                // Code that does not compile may be what reads it.
                case IdentifierNameSyntax { IsMissing: true }:
                case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } access when receiver.Identifier.ValueText == exception?.Name
                    && uses.ModelOf(access).GetSymbolInfo(access, cancellationToken) is { Symbol: null, CandidateSymbols.IsEmpty: true }:
                    return true;
                case IdentifierNameSyntax name when exception is not null && name.Identifier.ValueText == exception.Name && depth < Depth && HelperReads(name, depth):
                    return true;
            }
        }

        return false;
    }

    private bool IsCode(IdentifierNameSyntax name)
    {
        var symbol = uses.ModelOf(name).GetSymbolInfo(name, cancellationToken).Symbol;
        if (symbol is null)
            return true;
        return symbol is IPropertySymbol property && property.ContainingType.IsInNamespace("Twilio", "Exceptions");
    }

    /// <summary>The exception is given to a method or constructor of the project's own, which reads its code.</summary>
    private bool HelperReads(IdentifierNameSyntax exception, int depth)
    {
        ExpressionSyntax value = exception;
        while (value.Parent is CastExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression })
            value = (ExpressionSyntax)value.Parent;
        IMethodSymbol? method = null;
        IParameterSymbol? parameter = null;
        if (value.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument)
        {
            method = CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken);
            parameter = method is null ? null : CallArguments.ParameterOf(argument, list, method);
        }
        else if (value.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax extension } access && access.Expression == value)
        {
            method = (uses.ModelOf(extension).GetSymbolInfo(extension, cancellationToken).Symbol as IMethodSymbol)?.ReducedFrom;
            parameter = method?.Parameters.FirstOrDefault();
        }

        if (method is null || parameter is null || !uses.IsOwn(method.OriginalDefinition))
            return false;
        if (_helpers.TryGetValue(parameter.OriginalDefinition, out var known))
            return known;
        _helpers[parameter.OriginalDefinition] = false;
        return _helpers[parameter.OriginalDefinition] = uses.Implementations(method).Any(implementation => parameter.Ordinal < implementation.Parameters.Length
            && uses.DeclarationsOf(implementation).Any(declaration => ReadsIn(declaration, implementation.Parameters[parameter.Ordinal], depth + 1)));
    }

    /// <summary>The whole exception is returned, stored, or kept in a variable whose code is read later.</summary>
    private bool PassesWhole(SyntaxNode block, ISymbol exception)
    {
        foreach (var name in block.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != exception.Name)
                continue;
            switch (name.Parent)
            {
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                case InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax:
                case ArgumentSyntax { Parent: TupleExpressionSyntax }:
                    return true;
                case AssignmentExpressionSyntax assignment when assignment.Right == name:
                    if (uses.ModelOf(name).GetSymbolInfo(assignment.Left, cancellationToken).Symbol is ILocalSymbol kept)
                    {
                        if (uses.Of(kept).Any(static use => use.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Code" } or ConditionalAccessExpressionSyntax or ArgumentSyntax or IsPatternExpressionSyntax))
                            return true;
                        break;
                    }

                    return true;
                case ArgumentSyntax argument when IsHandedOn(argument):
                    return true;
                // A constructor or factory of the project's own that keeps it, or another's that is no logger.
                case ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } when Keeps(creation):
                    return true;
            }
        }

        return false;
    }

    /// <summary>A delegate, a list, a completion source, or another assembly's method that asks for the SDK's exception gets the whole of it.</summary>
    private bool IsHandedOn(ArgumentSyntax argument)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list || CallArguments.MethodOf(call, uses.ModelOf(call), cancellationToken) is not { } method)
            return false;
        return method.MethodKind == MethodKind.DelegateInvoke
            || method.Name is "SetException" or "TrySetException" or "FromException"
            || method.Name is "Add" or "Enqueue" or "Push" && !uses.IsOwn(method.OriginalDefinition)
            || !uses.IsOwn(method.OriginalDefinition) && CallArguments.ParameterOf(argument, list, method)?.Type is { } type && type.IsInNamespace("Twilio", "Exceptions");
    }

    private bool Keeps(BaseObjectCreationExpressionSyntax creation) =>
        creation.Parent is not (ThrowStatementSyntax or ThrowExpressionSyntax)
        && CallArguments.MethodOf(creation, uses.ModelOf(creation), cancellationToken) is { } constructor
        && constructor.Parameters.Any(static parameter => parameter.Type.IsOrDerivesFrom("System.Exception"))
        && (!uses.IsOwn(constructor.OriginalDefinition) || constructor.ContainingType.IsRecord
            || constructor.ContainingType.GetMembers().Any(static member => member is IPropertySymbol property && property.Type.IsOrDerivesFrom("System.Exception") || member is IFieldSymbol field && field.Type.IsOrDerivesFrom("System.Exception")));
}
