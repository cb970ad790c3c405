using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow;

/// <summary>A call that hands a secret to the SDK.</summary>
/// <param name="Secret">The argument, or the assigned value.</param>
/// <param name="Kind">What the SDK takes it for.</param>
internal sealed record CredentialCall(ExpressionSyntax Secret, CredentialKind Kind)
{
    /// <summary>The calls of one file: names first, and only candidates are bound.</summary>
    /// <param name="model">The file's.</param>
    /// <param name="mayBe">By its syntax the argument may be what is looked for.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static IEnumerable<CredentialCall> In(SemanticModel model, Func<ExpressionSyntax, bool> mayBe, CancellationToken cancellationToken)
    {
        foreach (var node in CallSites.In(model.SyntaxTree, cancellationToken).All)
        {
            if (ListOf(node) is not { Arguments.Count: > 0 } list)
                continue;
            foreach (var argument in list.Arguments)
            {
                if (mayBe(argument.Expression) && CallArguments.ParameterOf(argument, model, cancellationToken) is { } parameter
                    && CredentialTakers.KindOf(parameter) is { } kind && kind.IsSecret())
                {
                    yield return new CredentialCall(argument.Expression, kind);
                }
            }
        }
    }

    /// <summary>The arguments of what may take a credential, as it is written.</summary>
    private static ArgumentListSyntax? ListOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation when MayTake(invocation.Expression) && !IsOfOther(invocation) => invocation.ArgumentList,
        ObjectCreationExpressionSyntax creation when MayTake(creation.Type) => creation.ArgumentList,
        ImplicitObjectCreationExpressionSyntax { Parent.Parent.Parent: InvocationExpressionSyntax taker } when IsOfOther(taker) => null,
        ImplicitObjectCreationExpressionSyntax creation when DeclaredFor(creation) is not { } type || MayTake(type) => creation.ArgumentList,
        _ => null,
    };

    private static bool MayTake(ExpressionSyntax called) => CallName.Of(called) is { } name && CredentialTakers.Names.Contains(name);

    /// <summary><c>string.Create(…)</c>, and <c>MessageResource.Create(to: new(number))</c>: what a resource is created with is no credential, nor takes one.</summary>
    private static bool IsOfOther(InvocationExpressionSyntax invocation) => invocation.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
        && (receiver is PredefinedTypeSyntax || CallName.Of(receiver)?.EndsWith("Resource", StringComparison.Ordinal) == true);

    /// <summary>The type that stands before the name: <c>TwilioRestClient client = new(…)</c></summary>
    private static TypeSyntax? DeclaredFor(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => Bare(declaration.Type),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => Bare(property.Type),
        _ => null,
    };

    private static TypeSyntax Bare(TypeSyntax type) => type is NullableTypeSyntax nullable ? nullable.ElementType : type;
}
