using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Flow.Inbound;

/// <summary>
/// Answers about symbols whose answers depend on one another's. Each symbol is asked about once: what stands in a circle gets the least answers that
/// agree with each other, found by asking the circle again until none of them rises.
/// </summary>
internal sealed class SymbolAnswers<T>(Func<ISymbol, T> compute)
    where T : struct, IComparable
{
    private const int MostQuestions = 20_000;

    /// <summary>Below all symbols that are being asked about: what was cut for its depth is no circle's.</summary>
    private const int Deep = -1;

    private readonly Dictionary<ISymbol, T> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What is being asked about, and how many were before it.</summary>
    private readonly Dictionary<ISymbol, int> _open = new(SymbolEqualityComparer.Default);

    /// <summary>Answered in a circle that is still open, with the outermost open symbol that the answer depends on.</summary>
    private readonly Dictionary<ISymbol, (T Answer, int Cut)> _provisional = new(SymbolEqualityComparer.Default);

    private readonly List<ISymbol> _provisionalInOrder = [];

    private readonly Dictionary<ISymbol, T> _assumed = new(SymbolEqualityComparer.Default);

    private int _cut = int.MaxValue;
    private int _questions;

    /// <summary>There were so many questions that the rest has no answers.</summary>
    public bool IsExhausted => _questions > MostQuestions;

    public T Of(ISymbol symbol)
    {
        if (_known.TryGetValue(symbol, out var known))
            return known;
        if (_open.TryGetValue(symbol, out var before))
        {
            _cut = Math.Min(_cut, before);
            return _assumed.TryGetValue(symbol, out var assumed) ? assumed : default;
        }

        if (_provisional.TryGetValue(symbol, out var provisional))
        {
            _cut = Math.Min(_cut, provisional.Cut);
            return provisional.Answer;
        }

        if (IsExhausted)
            return default;
        return Ask(symbol);
    }

    /// <summary>The answer that is being looked for lacks what is too deep.</summary>
    public void CutForDepth() => _cut = Deep;

    public bool IsKnown(ISymbol symbol, out T answer) => _known.TryGetValue(symbol, out answer);

    /// <summary>What the answers were made of has changed.</summary>
    public void Forget() => _known.Clear();

    /// <summary>The bound holds for each endpoint.</summary>
    public void Restart() => _questions = 0;

    private T Ask(ISymbol symbol)
    {
        var (place, first, outer) = (_open.Count, _provisionalInOrder.Count, _cut);
        _open.Add(symbol, place);
        T answer;
        while (true)
        {
            _questions++;
            _cut = int.MaxValue;
            answer = compute(symbol);
            // Not the outermost of its circle, or in none.
            if (_cut != place || !Raise(symbol, answer, first) || IsExhausted)
                break;
            Drop(first);
        }

        _open.Remove(symbol);
        if (_cut >= place)
        {
            _known[symbol] = answer;
            for (var i = first; i < _provisionalInOrder.Count; i++)
                _known[_provisionalInOrder[i]] = _provisional[_provisionalInOrder[i]].Answer;
            Drop(first);
            _cut = outer;
        }
        else
        {
            // What depended on this symbol depends from now on on what this one does.
            for (var i = first; i < _provisionalInOrder.Count; i++)
            {
                var inner = _provisional[_provisionalInOrder[i]];
                _provisional[_provisionalInOrder[i]] = (inner.Answer, Math.Min(inner.Cut, _cut));
            }

            _provisional[symbol] = (answer, _cut);
            _provisionalInOrder.Add(symbol);
            _cut = Math.Min(outer, _cut);
        }

        if (_open.Count == 0)
        {
            _known[symbol] = answer;
            Drop(0);
            _assumed.Clear();
            _cut = int.MaxValue;
        }

        return answer;
    }

    /// <summary>True where an answer of the circle is more than was assumed, so that the others may become more too.</summary>
    private bool Raise(ISymbol symbol, T answer, int first)
    {
        var isMore = Raise(symbol, answer);
        for (var i = first; i < _provisionalInOrder.Count; i++)
            isMore |= Raise(_provisionalInOrder[i], _provisional[_provisionalInOrder[i]].Answer);
        return isMore;
    }

    private bool Raise(ISymbol symbol, T answer)
    {
        var before = _assumed.TryGetValue(symbol, out var assumed) ? assumed : default;
        if (answer.CompareTo(before) <= 0)
            return false;
        _assumed[symbol] = answer;
        return true;
    }

    private void Drop(int first)
    {
        for (var i = first; i < _provisionalInOrder.Count; i++)
            _provisional.Remove(_provisionalInOrder[i]);
        _provisionalInOrder.RemoveRange(first, _provisionalInOrder.Count - first);
    }
}
