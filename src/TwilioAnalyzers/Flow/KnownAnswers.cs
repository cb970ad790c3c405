using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// What was found out before somebody typed on: whether a name in another file means a symbol, and answers that took a look into members of files. It
/// holds until a declaration changes; an answer only until a member is edited that it was taken from, or that has come to have a name that was looked
/// for. Symbols go with their compilation, so here they are text.
/// </summary>
internal sealed class KnownAnswers
{
    private static readonly AcrossEdits<KnownAnswers> Remembered = new();

    private static readonly OncePer<Compilation, Now> Known = new();

    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<(string Symbol, int Position), bool>> _meanings = new();

    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.Ordinal);

    /// <param name="Text">The answer.</param>
    /// <param name="Reads">What it was taken from.</param>
    /// <param name="Edited">The files that were others then.</param>
    private sealed record Answer(string Text, Reads Reads, Dictionary<int, EditedFile> Edited);

    /// <summary>A file that is another than when this began to remember.</summary>
    /// <param name="Members">As they are now.</param>
    /// <param name="Before">As they were.</param>
    internal sealed record EditedFile(FileMembers Members, FileMembers Before);

    /// <summary>What holds for this compilation.</summary>
    public static Now Of(Compilation compilation, CancellationToken cancellationToken) => Known.Get(compilation, cancellationToken, static (compilation, cancellationToken) =>
    {
        var edited = new List<EditedTree>();
        if (Remembered.Last(compilation, edited, cancellationToken) is { } last)
        {
            return new Now(last, compilation, edited.ConvertAll(static file => file.Now), edited.ToDictionary(
                static file => file.Number, file => new EditedFile(FileMembers.Of(file.Now, cancellationToken), FileMembers.Of(file.Before, cancellationToken))));
        }

        var answers = new KnownAnswers();
        Remembered.Keep(compilation, answers);
        return new Now(answers, compilation, [], []);
    });

    /// <summary>The text that stands for a symbol; null where two may have the same.</summary>
    public static string? IdOf(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: not MethodKind.LocalFunction and not MethodKind.LambdaMethod, PartialDefinitionPart: null, PartialImplementationPart: null } or IPropertySymbol or IFieldSymbol or IEventSymbol or INamedTypeSymbol { TypeKind: not TypeKind.Error }
        && !IsOfFile(symbol) && symbol.GetDocumentationCommentId() is { } id
            ? symbol.ContainingAssembly?.Name + id
            : null;

    private static bool IsOfFile(ISymbol symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal || type.TypeKind == TypeKind.Error)
                return true;
        }

        return false;
    }

    /// <summary>For one compilation.</summary>
    public sealed class Now
    {
        private readonly KnownAnswers _known;
        private readonly WeakReference<Compilation> _compilation;
        private readonly List<SyntaxTree> _files;
        private readonly Dictionary<int, EditedFile> _edited;

        internal Now(KnownAnswers known, Compilation compilation, List<SyntaxTree> files, Dictionary<int, EditedFile> edited) =>
            (_known, _compilation, _files, _edited) = (known, new(compilation), files, edited);

        /// <summary>What is known of the names in a file; null where it has to be asked anew.</summary>
        public ConcurrentDictionary<(string Symbol, int Position), bool>? MeaningsIn(SyntaxTree file) => _files.Contains(file) ? null : _known._meanings.GetValue(file, static _ => new());

        /// <summary>An answer that still holds, and what it was taken from.</summary>
        public string? AnswerTo(string question, CancellationToken cancellationToken, out Reads? reads)
        {
            reads = null;
            if (!_known._answers.TryGetValue(question, out var answer) || !Holds(answer, cancellationToken))
                return null;
            reads = answer.Reads;
            return answer.Text;
        }

        public void Keep(string question, string answer, Reads reads)
        {
            if (!reads.IsOfAll)
                _known._answers[question] = new Answer(answer, reads, _edited);
        }

        private bool Holds(Answer answer, CancellationToken cancellationToken) =>
            ReferenceEquals(answer.Edited, _edited) || answer.Edited.Keys.Union(_edited.Keys).All(file => Holds(answer, file, cancellationToken));

        private bool Holds(Answer answer, int file, CancellationToken cancellationToken)
        {
            _edited.TryGetValue(file, out var now);
            answer.Edited.TryGetValue(file, out var then);
            var members = now?.Members ?? then!.Before;
            var changed = (then?.Members ?? now!.Before).OtherIn(members);
            if (changed.Count == 0)
                return true;
            if (answer.Reads.Members.TryGetValue(file, out var read) && read.Overlaps(changed))
                return false;
            if (!_compilation.TryGetTarget(out var compilation))
                return false;
            var index = NameIndex.All(compilation, cancellationToken)[file];
            return answer.Reads.Names.All(name => index.Named(name, cancellationToken).All(use => !changed.Contains(members.At(use.SpanStart))))
                && answer.Reads.Words.All(word => index.Positions(word, cancellationToken).All(position => !changed.Contains(members.At(position))));
        }
    }
}
