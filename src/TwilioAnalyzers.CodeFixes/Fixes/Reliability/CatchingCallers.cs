using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>What the callers of a function count on, which a fix in it must not take from them.</summary>
internal enum CatchingCallers
{
    /// <summary>No caller catches anything.</summary>
    None,

    /// <summary>One catches every exception: it has to get one.</summary>
    Any,

    /// <summary>One catches what Twilio throws: it has to get that.</summary>
    OfTwilio,
}

/// <summary>Looks a few callers up.</summary>
internal static class CallersOf
{
    private const int Depth = 3;

    public static CatchingCallers Function(IMethodSymbol function, SymbolUses uses, CancellationToken cancellationToken, int depth = Depth)
    {
        if (function.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation))
            return CatchingCallers.None;
        var most = CatchingCallers.None;
        foreach (var symbol in SymbolUses.Counterparts(function).Append(function).Distinct(SymbolEqualityComparer.Default))
        {
            foreach (var use in uses.Of(symbol!))
            {
                var caught = At(use, uses, cancellationToken, depth);
                most = caught > most ? caught : most;
            }
        }

        return most;
    }

    /// <summary>Whether what Twilio throws could come to this clause.</summary>
    public static CatchingCallers Clause(CatchClauseSyntax clause, SemanticModel model, CancellationToken cancellationToken)
    {
        if (clause.Declaration is not { Type: var type } || model.GetTypeInfo(type, cancellationToken).Type is not { } caught || caught.IsNamed("System.Exception"))
            return CatchingCallers.Any;
        return caught.IsNamed("Twilio.Exceptions.ApiException") || caught.IsNamed("Twilio.Exceptions.TwilioException") ? CatchingCallers.OfTwilio : CatchingCallers.None;
    }

    private static CatchingCallers At(SyntaxNode use, SymbolUses uses, CancellationToken cancellationToken, int depth)
    {
        var most = CatchingCallers.None;
        for (var node = use; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case TryStatementSyntax attempt when attempt.Block == node:
                    foreach (var clause in attempt.Catches)
                    {
                        var caught = Clause(clause, uses.ModelOf(clause), cancellationToken);
                        most = caught > most ? caught : most;
                    }

                    break;
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax:
                    if (depth > 1 && uses.ModelOf(parent).GetDeclaredSymbol(parent, cancellationToken) is IMethodSymbol caller)
                    {
                        var above = Function(caller, uses, cancellationToken, depth - 1);
                        most = above > most ? above : most;
                    }

                    return most;
            }
        }

        return most;
    }
}
