using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The expression out of which a request's exception comes, and how.</summary>
internal sealed class ObservedCall
{
    private ObservedCall(ExpressionSyntax expression, bool isPassed = false, ExpressionSyntax? blocking = null, ILocalSymbol? kept = null)
    {
        Expression = expression;
        IsPassed = isPassed;
        Blocking = blocking;
        Kept = kept;
    }

    public ExpressionSyntax Expression { get; }

    /// <summary>It is the task that the function returns: the exception comes where that is awaited.</summary>
    public bool IsPassed { get; }

    /// <summary><c>….Result</c> or <c>….Wait()</c>, which wrap the exception into another.</summary>
    public ExpressionSyntax? Blocking { get; }

    /// <summary>The variable that has the task until it is awaited.</summary>
    public ILocalSymbol? Kept { get; }

    /// <summary>Null where the task goes off into the unknown.</summary>
    public static ObservedCall? Of(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        // What runs a delegate and is awaited itself, such as a retry policy, has to see the exception as Twilio made it.
        if (Runner(call, model, cancellationToken) is { } runner && Of(runner, model, cancellationToken) is { IsPassed: false } outer)
            return outer;
        if (!EnclosingFunction.IsTask(model.GetTypeInfo(call, cancellationToken).Type))
            return new ObservedCall(call);
        ExpressionSyntax task = call;
        while (task.Parent is ParenthesizedExpressionSyntax || Called(task) is { } next && next.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" })
            task = task.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : Called(task)!;
        switch (task.Parent)
        {
            case AwaitExpressionSyntax:
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetAwaiter" }:
                return new ObservedCall(call);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result:
                return new ObservedCall(call, blocking: result);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Wait", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } wait }:
                return new ObservedCall(call, blocking: wait);
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
            case AnonymousFunctionExpressionSyntax lambda when lambda.ExpressionBody == task:
                return new ObservedCall(call, isPassed: true);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } declarator } when model.GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local:
                return new ObservedCall(call, kept: local);
        }

        foreach (var ancestor in task.Ancestors())
        {
            switch (ancestor)
            {
                case AwaitExpressionSyntax:
                    return new ObservedCall(call);
                case StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The call of <c>Task.Run</c>, or of a policy's <c>ExecuteAsync</c>, that has the lambda around this one.</summary>
    private static InvocationExpressionSyntax? Runner(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        call.FirstAncestorOrSelf<SyntaxNode>(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
            is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax runner } }
        && model.GetSymbolInfo(runner, cancellationToken).Symbol is IMethodSymbol method
        && (method.Name == "Run" && method.ContainingType.IsNamed("System.Threading.Tasks.Task")
            || method.Name.StartsWith("Execute", StringComparison.Ordinal) && method.ContainingType.IsInNamespace("Polly"))
            ? runner
            : null;

    private static InvocationExpressionSyntax? Called(ExpressionSyntax expression) =>
        expression.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } ? invocation : null;
}
