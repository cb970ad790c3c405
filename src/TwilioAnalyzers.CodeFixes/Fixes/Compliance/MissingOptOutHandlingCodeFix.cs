using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.CodeFixes.Fixes.Reliability;
using TwilioAnalyzers.CodeFixes.Fixes.Security;
using TwilioAnalyzers.CodeFixes.Foundation;
using TwilioAnalyzers.Rules.Compliance;
using TwilioAnalyzers.Rules.Security;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.CodeFixes.Fixes.Compliance;

/// <summary>
/// Looks for STOP before the handler's code: with TwilioGuard.AspNetCore and a store, or TwilioGuard.Sqlite, by what records before any handler; else by a guard at the top, which
/// records where it can and says what to record where it cannot.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingOptOutHandlingCodeFix))]
public sealed class MissingOptOutHandlingCodeFix() : TwilioCodeFix(ComplianceRules.MissingOptOutHandling)
{
    /// <summary>One for all forms: Fix All repairs a solution in one go, whatever each endpoint needs.</summary>
    private const string Key = "LookForStop";

    private const string RecordingAttribute = "TwilioGuard.AspNetCore.RecordOptOutsAttribute";

    /// <summary>What Twilio takes for an opt-out, and the one word of the law's list that it does not.</summary>
    private static readonly string[] Words = ["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT", "OPT OUT"];

    private protected override async Task<IReadOnlyList<Repair>> RepairsFor(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (WebhookRepair.HostOf(diagnostic) is not { } host
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || !root.FullSpan.Contains(diagnostic.Location.SourceSpan))
        {
            return [];
        }

        var name = root.FindToken(diagnostic.Location.SourceSpan.Start);
        var registration = await ServiceRegistration.For(document.Project, cancellationToken).ConfigureAwait(false);
        if (model.Compilation.GetTypeByMetadataName(RecordingAttribute) is not null && host is WebHost.AspNetCoreMvc or WebHost.RazorPage or WebHost.MinimalApi && registration.IsPossible(host)
            && (registration.CanAddStore || await OptOutStore.IsRegistered(document.Project, cancellationToken).ConfigureAwait(false)))
        {
            var mark = host == WebHost.MinimalApi
                ? EndpointMark.Call(name, "RecordOptOuts", "Record opt-outs with .RecordOptOuts()", Key, model, cancellationToken)
                : EndpointMark.Attribute(name, RecordingAttribute, host, simple => $"Record opt-outs with [{simple}]", Key, model);
            if (mark is not null)
                return [mark];
        }

        return await Guard(name, root, document, model, cancellationToken).ConfigureAwait(false) is { } guard ? [guard] : [];
    }

    private protected override async Task<Solution> Complete(Project project, CancellationToken cancellationToken) =>
        await (await ServiceRegistration.For(project, cancellationToken).ConfigureAwait(false)).Insert(project, cancellationToken).ConfigureAwait(false);

    private static async Task<Repair?> Guard(SyntaxToken name, SyntaxNode root, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (HandlerAt(name, model, cancellationToken) is not { ContainsDirectives: false } handler || !HandlerStart.HasBody(handler)
            || EnclosingFunction.Around(Inside(handler), model, cancellationToken) is not { } function
            || InboundText.Of(handler, function.Symbol, model, cancellationToken) is not { } text || EmptyAnswer.Of(function, model) is not { } answer)
        {
            return null;
        }

        var store = await OptOutStore.At(Inside(handler), document, model, cancellationToken).ConfigureAwait(false);
        var condition = Condition(text, ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion);
        string action;
        if (store is not null && text.SureField("From") is { } from && text.SureField("To") is { } to)
        {
            condition = $"global::TwilioGuard.OptOutKeywords.Default.Classify({string.Join(", ", new[] { text.Field("Body"), text.Field("OptOutType") }.OfType<string>())}) == global::TwilioGuard.OptOutIntent.OptOut";
            action = OptOutRecord.Statement(store, from, to, "Keyword", text.Field("MessageSid"), root);
        }
        else
        {
            store = null;
            action = $"// Record the opt-out of {text.Field("From") ?? "the sender"}. On long codes Twilio answers these words itself, except \"OPT OUT\".";
        }

        var guard = $"if ({condition})\n{{\n    {action}\n    {answer}\n}}";
        var after = text.After is { } reading ? HandlerStart.BlockOf(handler)!.Statements.IndexOf(reading) + 1 : 0;
        var isValue = function.ReturnsValue;
        return new Repair("Look for STOP first", Key, editor =>
        {
            store?.Provide(editor);
            editor.ReplaceNode(handler, (current, _) => HandlerStart.With(current, guard, after, isValue));
        });
    }

    private static string Condition(InboundText text, LanguageVersion version) => version >= LanguageVersion.CSharp9
        ? $"{text.Normalized} is {string.Join(" or ", Words.Select(word => $"\"{word}\""))}"
        : $"global::System.Array.IndexOf(new[] {{ {string.Join(", ", Words.Select(word => $"\"{word}\""))} }}, {text.Normalized}) >= 0";

    /// <summary>The method of that name, or what is mapped: a lambda, or a method of the same file.</summary>
    private static SyntaxNode? HandlerAt(SyntaxToken name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (name.Parent is MethodDeclarationSyntax or LocalFunctionStatementSyntax)
            return name.Parent;
        if (name.Parent is not SimpleNameSyntax || name.Parent.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } map || map.ArgumentList.Arguments.LastOrDefault()?.Expression is not { } handler)
            return null;
        if (handler is LambdaExpressionSyntax)
            return handler;
        var info = model.GetSymbolInfo(handler, cancellationToken);
        return (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) is IMethodSymbol { DeclaringSyntaxReferences: { Length: 1 } references } && references[0].SyntaxTree == name.SyntaxTree
            ? references[0].GetSyntax(cancellationToken)
            : null;
    }

    private static SyntaxNode Inside(SyntaxNode handler) => HandlerStart.BlockOf(handler) ?? handler switch
    {
        MethodDeclarationSyntax method => method.ExpressionBody!,
        LocalFunctionStatementSyntax local => local.ExpressionBody!,
        LambdaExpressionSyntax lambda => (SyntaxNode)lambda.ExpressionBody!,
        _ => handler,
    };
}
