using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow;

/// <summary>
/// What was found out about files other than the one that somebody types in: whether a name means a symbol, and answers that took a look into them. It
/// holds until a declaration changes; an answer only until a file is edited that it was taken from, or that has come to have a name that was looked for.
/// Symbols go with their compilation, so here they are text.
/// </summary>
internal sealed class KnownAnswers
{
    private static readonly AcrossEdits<KnownAnswers> Remembered = new();

    private static readonly OncePer<Compilation, Edited> Known = new();

    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<(string Symbol, int Position), bool>> _meanings = new();

    private readonly ConcurrentDictionary<string, Answer> _answers = new(StringComparer.Ordinal);

    private sealed record Answer(string Text, Reads Reads);

    /// <summary>What holds for this compilation, and the files that are others since.</summary>
    public static Edited Of(Compilation compilation, CancellationToken cancellationToken) => Known.Get(compilation, cancellationToken, static (compilation, cancellationToken) =>
    {
        var edited = new List<SyntaxTree>();
        var before = new List<TreeMark>();
        if (Remembered.Last(compilation, edited, before, cancellationToken) is { } last)
            return new Edited(last, edited, before);
        var answers = new KnownAnswers();
        Remembered.Keep(compilation, answers);
        return new Edited(answers, [], []);
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
    /// <param name="known">What was found out before, for this one or one that differs in few files.</param>
    /// <param name="files">Those files, as they are now.</param>
    /// <param name="before">As they were.</param>
    public sealed class Edited(KnownAnswers known, List<SyntaxTree> files, List<TreeMark> before)
    {
        /// <summary>What is known of the names in a file; null where it has to be asked anew.</summary>
        public ConcurrentDictionary<(string Symbol, int Position), bool>? MeaningsIn(SyntaxTree file) => files.Contains(file) ? null : known._meanings.GetValue(file, static _ => new());

        /// <summary>An answer that still holds, and what it was taken from.</summary>
        public string? AnswerTo(string question, CancellationToken cancellationToken, out Reads? reads)
        {
            reads = null;
            if (!known._answers.TryGetValue(question, out var answer) || !Holds(answer.Reads, cancellationToken))
                return null;
            reads = answer.Reads;
            return answer.Text;
        }

        public void Keep(string question, string answer, Reads reads)
        {
            if (!reads.IsOfAll && !files.Exists(file => reads.Files.Contains(TreeMark.Of(file))))
                known._answers[question] = new Answer(answer, reads);
        }

        private bool Holds(Reads reads, CancellationToken cancellationToken) =>
            !before.Exists(reads.Files.Contains) && files.TrueForAll(file => !reads.MightBeIn(NameIndex.For(file, cancellationToken), cancellationToken));
    }
}

/// <summary>What an answer was taken from.</summary>
internal sealed class Reads
{
    public HashSet<TreeMark> Files { get; } = [];

    /// <summary>Names that were looked for in all files.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that were looked for in all files, be it in a string.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Each file was looked at: no edit leaves it as it is.</summary>
    public bool IsOfAll { get; set; }

    public void Add(Reads other)
    {
        Files.UnionWith(other.Files);
        Names.UnionWith(other.Names);
        Words.UnionWith(other.Words);
        IsOfAll |= other.IsOfAll;
    }

    public bool MightBeIn(NameIndex file, CancellationToken cancellationToken) => Words.Any(file.MayHave) || Names.Any(name => file.Named(name, cancellationToken).Count > 0);
}
