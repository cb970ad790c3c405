using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The clause that catches a rejected request: what it knows it tells of or translates, and the rest it lets go on.</summary>
internal sealed class HandledCatch
{
    private readonly string _text;

    private HandledCatch(string text) => _text = text;

    /// <param name="code">What is tried.</param>
    /// <param name="place">Where that stands.</param>
    /// <param name="exit">How a known failure goes on; null where the caller gets an exception for it.</param>
    /// <param name="model">Of the file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static HandledCatch For(IEnumerable<SyntaxNode> code, SyntaxNode place, Func<ErrorKind, string>? exit, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = FreeName(place.SpanStart, model);
        var errors = ErrorSwitch.On(RejectedRequest.In(code, model, cancellationToken), name, isApiException: true, model, place.SpanStart);
        var log = FailureLog.At(place, model, cancellationToken);
        var text = errors.Text(kind => exit is null ? errors.Throw(name, kind) : errors.Write(log, kind) + "\n" + exit(kind), otherwise: "throw;");
        return new HandledCatch($"catch (global::Twilio.Exceptions.ApiException {name})\n{{\n    {text.Replace("\n", "\n    ")}\n}}");
    }

    public CatchClauseSyntax Clause(SyntaxNode root, string indentation, string step) => Statement(root, indentation, step).Catches[0];

    /// <summary>With nothing in its block yet.</summary>
    public TryStatementSyntax Statement(SyntaxNode root, string indentation, string step) =>
        (TryStatementSyntax)WrittenCode.Statement("try\n{\n}\n" + _text, root, indentation, step);

    /// <summary>Of no variable that can be seen there.</summary>
    public static string FreeName(int position, SemanticModel model, IEnumerable<string>? others = null)
    {
        var taken = new HashSet<string>(
            model.LookupSymbols(position).Where(symbol => symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol).Select(symbol => symbol.Name).Concat(others ?? []),
            StringComparer.Ordinal);
        var name = "exception";
        for (var i = 2; taken.Contains(name); i++)
            name = "exception" + i;
        return name;
    }
}
