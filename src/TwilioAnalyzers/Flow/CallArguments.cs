using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TwilioAnalyzers.Flow;

/// <summary>Which parameter an argument is for: by name, by position, in an extension call, in a params tail.</summary>
internal static class CallArguments
{
    /// <summary>The parameter that this argument is given to; null where the call does not bind.</summary>
    public static IParameterSymbol? ParameterOf(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Parent: { } call } list)
            return null;
        return MethodOf(call, model, cancellationToken) is { } method ? ParameterOf(argument, list, method) : null;
    }

    /// <summary>What is called here: by an invocation, a creation, a constructor's initialiser or a primary constructor's base.</summary>
    public static IMethodSymbol? MethodOf(SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax))
            return null;
        var info = model.GetSymbolInfo(call, cancellationToken);
        return info.Symbol as IMethodSymbol;
    }

    /// <summary>
    /// What is called here, where an argument of a type that is not there (a package that is not restored) leaves the overload open and the rest of
    /// the call is clear.
    /// </summary>
    public static IMethodSymbol? MethodOrCandidate(SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (MethodOf(call, model, cancellationToken) is { } method)
            return method;
        var list = (call as InvocationExpressionSyntax)?.ArgumentList ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList;
        if (list is null || !list.Arguments.Any(argument => model.GetTypeInfo(argument.Expression, cancellationToken).Type is IErrorTypeSymbol))
            return null;
        foreach (var candidate in model.GetSymbolInfo(call, cancellationToken).CandidateSymbols.OfType<IMethodSymbol>().OrderByDescending(candidate => candidate.Parameters.Length))
        {
            if (list.Arguments.All(argument => ParameterOf(argument, list, candidate) is not null))
                return candidate;
        }

        return null;
    }

    /// <summary>What is called here, whichever overload: an argument that does not bind leaves only that open.</summary>
    public static IMethodSymbol? AnyOverloadOf(SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (MethodOf(call, model, cancellationToken) is { } method)
            return method;
        if (call is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
            return null;
        var candidates = model.GetSymbolInfo(call, cancellationToken).CandidateSymbols.OfType<IMethodSymbol>().ToList();
        return candidates.Count > 0 && HasBrokenArgument(call, model, cancellationToken) && candidates.All(candidate => SymbolEqualityComparer.Default.Equals(candidate.ContainingType.OriginalDefinition, candidates[0].ContainingType.OriginalDefinition))
            ? candidates[0]
            : null;
    }

    private static bool HasBrokenArgument(SyntaxNode call, SemanticModel model, CancellationToken cancellationToken) =>
        ((call as InvocationExpressionSyntax)?.ArgumentList ?? (call as BaseObjectCreationExpressionSyntax)?.ArgumentList)?.Arguments
            .Any(argument => argument.Expression is AnonymousFunctionExpressionSyntax || model.GetTypeInfo(argument.Expression, cancellationToken).Type is IErrorTypeSymbol) == true;

    /// <summary>The argument for the parameter of this name; null where it is left to its default.</summary>
    public static ArgumentSyntax? ArgumentFor(string parameterName, BaseArgumentListSyntax? list, IMethodSymbol method)
    {
        if (list is null)
            return null;
        foreach (var argument in list.Arguments)
        {
            if (ParameterOf(argument, list, method)?.Name == parameterName)
                return argument;
        }

        return null;
    }

    /// <summary>The argument for the parameter of this number, whatever an interface or override calls it.</summary>
    public static ArgumentSyntax? ArgumentFor(int ordinal, BaseArgumentListSyntax? list, IMethodSymbol method)
    {
        if (method.ReducedFrom is not null)
            ordinal--;
        return ordinal >= 0 && ordinal < method.Parameters.Length ? ArgumentFor(method.Parameters[ordinal].Name, list, method) : null;
    }

    public static IParameterSymbol? ParameterOf(ArgumentSyntax argument, BaseArgumentListSyntax list, IMethodSymbol method)
    {
        if (argument.NameColon is { } name)
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText);
        var index = list.Arguments.IndexOf(argument);
        if (index < method.Parameters.Length)
            return method.Parameters[index];
        return method.Parameters.LastOrDefault() is { IsParams: true } rest ? rest : null;
    }
}
