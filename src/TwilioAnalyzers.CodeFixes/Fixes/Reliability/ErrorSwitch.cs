using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Knowledge;

namespace TwilioAnalyzers.CodeFixes.Fixes.Reliability;

/// <summary>The <c>switch</c> over the errors that matter, as text: codes, or TwilioGuard's kinds where that is referenced.</summary>
internal sealed class ErrorSwitch
{
    private const string Exception = "global::Twilio.Exceptions.ApiException";

    private readonly RejectedRequest _request;
    private readonly string _subject;
    private readonly string _code;
    private readonly bool _hasGuard;

    private ErrorSwitch(RejectedRequest request, string subject, string code, bool hasGuard)
    {
        _request = request;
        _subject = subject;
        _code = code;
        _hasGuard = hasGuard;
    }

    /// <param name="request">What was rejected.</param>
    /// <param name="exception">The variable's name.</param>
    /// <param name="isApiException">Else one of its bases, which have no code.</param>
    /// <param name="model">Of the file it goes into.</param>
    /// <param name="position">Where it goes.</param>
    public static ErrorSwitch On(RejectedRequest request, string exception, bool isApiException, SemanticModel model, int position)
    {
        var code = isApiException ? exception + ".Code" : $"({exception} as {Exception})?.Code";
        var guard = model.Compilation.GetTypeByMetadataName("TwilioGuard.TwilioExceptionExtensions");
        if (guard is null || model.Compilation.GetTypeByMetadataName("System.Exception") is not { } type)
            return new ErrorSwitch(request, code, code, hasGuard: false);
        var isInScope = model.LookupSymbols(position, type, "Classify", includeReducedExtensionMethods: true)
            .Any(symbol => symbol is IMethodSymbol { ReducedFrom.ContainingType: var container } && SymbolEqualityComparer.Default.Equals(container, guard));
        return new ErrorSwitch(request, (isInScope ? $"{exception}.Classify()" : $"global::TwilioGuard.TwilioExceptionExtensions.Classify({exception})") + ".Kind", code, hasGuard: true);
    }

    /// <param name="action">What is done about errors of a kind: one or more lines that leave the section.</param>
    /// <param name="otherwise">… and about all the others; null for nothing.</param>
    public string Text(Func<ErrorKind, string> action, string? otherwise)
    {
        var lines = new List<string> { $"switch ({_subject})", "{" };
        foreach (var section in _request.Codes.GroupBy(code => (code.Kind, Advice: _hasGuard ? code.Kind.Advice() : code.Advice)))
        {
            if (_hasGuard)
                lines.Add($"    case global::TwilioGuard.TwilioErrorKind.{section.Key.Kind}: // {section.Key.Kind.Meaning()}");
            else
                lines.AddRange(section.Select(code => $"    case {code.Number}: // {code.Meaning}"));
            lines.Add("        // " + section.Key.Advice);
            lines.AddRange(action(section.Key.Kind).Split('\n').Select(line => "        " + line));
        }

        if (otherwise is not null)
        {
            lines.Add("    default:");
            lines.AddRange(otherwise.Split('\n').Select(line => "        " + line));
        }

        lines.Add("}");
        return string.Join("\n", lines);
    }

    /// <summary>A condition: the error is of this kind, or has this code where kinds are not known.</summary>
    public string Is(ErrorKind kind, int code) => _hasGuard ? $"{_subject} == global::TwilioGuard.TwilioErrorKind.{kind}" : $"{_code} == {code}";

    /// <summary>Tells of the failure.</summary>
    public string Write(FailureLog log, ErrorKind kind) =>
        log.Write($"{_request.Consequence}, error {{code}}: {kind.Meaning()}", _code, isSevere: kind is ErrorKind.Configuration or ErrorKind.InvalidParameter);

    /// <summary>Tells of one that is not known.</summary>
    public string WriteOther(FailureLog log) => log.Write($"{_request.Consequence}, error {{code}}", _code, isSevere: true);

    /// <summary>Gives the failure to the caller, with what it means.</summary>
    public string Throw(string exception, ErrorKind kind) =>
        $"throw new global::System.InvalidOperationException($\"{_request.Consequence}, error {{{_code}}}: {kind.Meaning()}\", {exception});";
}
