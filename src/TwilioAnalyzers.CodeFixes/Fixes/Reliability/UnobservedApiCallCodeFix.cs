using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Reliability;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>Awaits the forgotten task, where the function around it is asynchronous or can be made so without its callers noticing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnobservedApiCallCodeFix))]
public sealed class UnobservedApiCallCodeFix() : TwilioCodeFix(ReliabilityRules.UnobservedApiCall)
{
    private const string Title = "Await the call";
    private const string Key = "Await";

    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || ReportedCall.At(root, diagnostic) is not { } call)
        {
            return [];
        }

        if (LostTask.Of(call, model, cancellationToken) is { } lost)
        {
            if (lost.Statement.ContainsDirectives || EnclosingFunction.Around(lost.Expression, model, cancellationToken) is not { } function || AwaitingFunction.For(lost.Statement, function, model, cancellationToken) is not { } prepare)
                return [];
            // In an asynchronous function the compiler, too, wants every such call awaited.
            if (LostBesides(lost, function, model, cancellationToken) is not { } all)
                return [];
            return
            [
                new Repair(Title, Key, editor =>
                {
                    prepare(editor);
                    // What is returned is awaited with all the other returns.
                    foreach (var one in all.Where(one => one.Statement is not ReturnStatementSyntax))
                        editor.ReplaceNode(one.Statement, (current, _) => one.Awaited((StatementSyntax)current, root));
                })
                {
                    Settles = other => ReportedCall.At(root, other) is { } next && LostTask.Of(next, model, cancellationToken) is { } found
                        && (all.Any(one => one.Statement == found.Statement) || found.Statement is ReturnStatementSyntax && lost.Statement is ReturnStatementSyntax && EnclosingFunction.Around(found.Expression, model, cancellationToken)?.Node == function.Node),
                },
            ];
        }

        return EnclosingFunction.Around(call, model, cancellationToken) is { } around && AsyncVoid.Of(around, model, cancellationToken) is { } asyncVoid
            ? [new Repair("Return a Task, and await it", Key, asyncVoid.Make)]
            : [];
    }

    /// <summary>This and what else of Twilio's is dropped in a function that becomes asynchronous; null where something else is.</summary>
    private static List<LostTask>? LostBesides(LostTask lost, EnclosingFunction function, SemanticModel model, CancellationToken cancellationToken)
    {
        var all = new List<LostTask> { lost };
        if (function.Symbol.IsAsync || function.Node is CompilationUnitSyntax)
            return all;
        foreach (var statement in function.Own().OfType<ExpressionStatementSyntax>())
        {
            if (statement == lost.Statement || !EnclosingFunction.IsTask(model.GetTypeInfo(statement.Expression, cancellationToken).Type) || statement.Expression is AssignmentExpressionSyntax)
                continue;
            var request = statement.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && RestCall.IsRequest(method));
            if (request is null || LostTask.Of(request, model, cancellationToken) is not { } other || other.Statement != statement || AwaitingFunction.For(statement, function, model, cancellationToken) is null)
                return null;
            all.Add(other);
        }

        return all;
    }
}
