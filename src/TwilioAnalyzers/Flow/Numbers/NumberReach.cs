using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Numbers;

/// <summary>A place of the SDK that takes a number.</summary>
internal enum NumberPlace
{
    /// <summary>It wants the international form.</summary>
    International,

    /// <summary>It takes national numbers too.</summary>
    Any,
}

/// <summary>Follows a number from where it is written to the SDK's place that takes it.</summary>
internal sealed class NumberReach(SymbolUses uses, CancellationToken cancellationToken) : ForwardFlow<NumberPlace>(uses, cancellationToken)
{
    protected override NumberPlace? At(ArgumentSyntax argument, IParameterSymbol? parameter, out bool isTaken)
    {
        isTaken = parameter is not null && NumberPlaces.Takes(parameter);
        return isTaken ? NumberPlaces.TakesNational(parameter!) || IsInLookup(argument) ? NumberPlace.Any : NumberPlace.International : null;
    }

    protected override NumberPlace? At(ISymbol symbol, out bool isTaken)
    {
        isTaken = symbol switch
        {
            IPropertySymbol property => NumberPlaces.Takes(property) || NumberPlaces.IsNumber(property.Type),
            IFieldSymbol field => NumberPlaces.IsNumber(field.Type),
            ILocalSymbol local => NumberPlaces.IsNumber(local.Type),
            IParameterSymbol parameter => NumberPlaces.IsNumber(parameter.Type),
            IMethodSymbol method => NumberPlaces.IsNumber(method.ReturnType.Unwrapped()),
            _ => false,
        };
        return isTaken ? NumberPlace.International : null;
    }

    /// <summary><c>PhoneNumberResource.Fetch(new PhoneNumber("(510) …"), countryCode: "US")</c>.</summary>
    private static bool IsInLookup(ArgumentSyntax argument) =>
        argument.Parent?.Parent is BaseObjectCreationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var type } } } }
        && type.ToString().EndsWith("PhoneNumberResource", StringComparison.Ordinal);

    /// <summary>The value is but a piece of the number that is sent.</summary>
    public bool WasPiece => IsPiece;

    protected override bool PassesOn(InvocationExpressionSyntax invocation, ArgumentSyntax argument) =>
        invocation.Expression is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Concat" or "Format" or "FromResult" or "GetValue" or "GetValueOrDefault" or "Coalesce" } }
        && invocation.ArgumentList.Arguments.LastOrDefault() == argument;
}
