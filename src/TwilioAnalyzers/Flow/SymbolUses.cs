using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Foundation;

namespace TwilioAnalyzers.Flow;

/// <summary>Who uses a symbol, in this compilation's source.</summary>
internal sealed class SymbolUses(Compilation compilation, SemanticModel ownModel, CancellationToken cancellationToken)
{
    /// <summary>A name with more uses than this is not followed: the answer would come too late to be of use while typing.</summary>
    private const int MostUses = 200;

    /// <summary>Names of that spelling that are looked at, whatever they mean.</summary>
    private const int MostLooks = 3000;

    private readonly Dictionary<SyntaxTree, SemanticModel> _models = new() { [ownModel.SyntaxTree] = ownModel };

    private readonly Dictionary<SimpleNameSyntax, SymbolInfo> _meanings = new();

    private readonly Dictionary<ISymbol, List<SimpleNameSyntax>> _variables = new(SymbolEqualityComparer.Default);

    private readonly Stack<Reads> _reads = new();

    private readonly Dictionary<SyntaxTree, int> _numbers = [];

    public Compilation Compilation => compilation;

    public SemanticModel ModelOf(SyntaxNode node)
    {
        Read(node);
        if (!_models.TryGetValue(node.SyntaxTree, out var model))
        {
#pragma warning disable RS1030 // A value that is written here is used elsewhere: that is what this type is for.
            model = PlainModel.Of(compilation.GetSemanticModel(node.SyntaxTree));
#pragma warning restore RS1030
            _models.Add(node.SyntaxTree, model);
        }

        return model;
    }

    /// <summary>The file that is looked at is the one that somebody types in: what is asked about others was often asked before.</summary>
    public bool IsElsewhere(SyntaxNode node) => node.SyntaxTree != ownModel.SyntaxTree;

    /// <summary>The answer to a question about the source, from before where it still holds.</summary>
    /// <param name="question">The question, with all that the answer depends on and that is not in a file.</param>
    /// <param name="ask">Finds it out, with nothing but this to look into files.</param>
    public string Known(string? question, Func<string> ask)
    {
        if (question is null)
            return ask();
        var known = KnownAnswers.Of(compilation, cancellationToken);
        if (known.AnswerTo(question, cancellationToken, out var reads) is not { } answer)
        {
            _reads.Push(new Reads());
            try
            {
                answer = ask();
            }
            finally
            {
                reads = _reads.Pop();
            }

            known.Keep(question, answer, reads);
        }

        if (_reads.Count > 0)
            _reads.Peek().Add(reads!);
        return answer;
    }

    /// <summary>A place in a file, for a question: by its member, which the places of others do not move. Null where it is in none.</summary>
    public string? PlaceOf(SyntaxNode node)
    {
        var members = FileMembers.Of(node.SyntaxTree, cancellationToken);
        return members.At(node.SpanStart) is not FileMembers.None and var member ? $"{NumberOf(node.SyntaxTree)}.{member}.{node.SpanStart - members.StartOf(member)}-{node.Span.Length}" : null;
    }

    /// <summary>The number of a file in the compilation, which edits leave as it is.</summary>
    public int NumberOf(SyntaxTree tree)
    {
        if (!_numbers.TryGetValue(tree, out var number))
            _numbers.Add(tree, number = ProjectFiles.TreesOf(compilation).IndexOf(tree));
        return number;
    }

    /// <summary>The answer that is being found takes something from there.</summary>
    public void Read(SyntaxNode node)
    {
        if (_reads.Count == 0)
            return;
        var members = FileMembers.Of(node.SyntaxTree, cancellationToken);
        var file = NumberOf(node.SyntaxTree);
        foreach (var member in members.Of(node))
            _reads.Peek().Add(file, member);
    }

    /// <summary>The answer depends on where something stands in all files.</summary>
    /// <param name="name">A name.</param>
    /// <param name="isWord">Or a word, be it in a string.</param>
    public void LookFor(string name, bool isWord = false)
    {
        if (_reads.Count > 0)
            (isWord ? _reads.Peek().Words : _reads.Peek().Names).Add(name);
    }

    /// <summary>Each file is looked at.</summary>
    public void LookAtAll()
    {
        if (_reads.Count > 0)
            _reads.Peek().IsOfAll = true;
    }

    /// <summary>Where it is declared in this project.</summary>
    public IEnumerable<SyntaxNode> DeclarationsOf(ISymbol symbol)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(reference.SyntaxTree))
                continue;
            var syntax = reference.GetSyntax(cancellationToken);
            Read(syntax);
            yield return syntax;
        }
    }

    /// <summary>The first place where it is declared in this project.</summary>
    public SyntaxNode? DeclarationOf(ISymbol symbol) => DeclarationsOf(symbol).FirstOrDefault();

    /// <summary>
    /// Declared in this project. An editor shows the source of other projects as well, a build does not: both must see the same.
    /// </summary>
    public bool IsOwn(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(reference => compilation.ContainsSyntaxTree(reference.SyntaxTree));

    /// <summary>The names in the source that mean this symbol, its declaration left out.</summary>
    public IEnumerable<SimpleNameSyntax> Of(ISymbol symbol)
    {
        // Of a variable all uses are near, and are asked for again and again.
        if (symbol is not (ILocalSymbol or IParameterSymbol or IRangeVariableSymbol))
            return Find(symbol, null, null);
        if (!_variables.TryGetValue(symbol, out var uses))
            _variables.Add(symbol, uses = [.. Find(symbol, null, null)]);
        else if (_reads.Count > 0)
        {
            foreach (var scope in Scopes(symbol, symbol.Name))
                Read(scope);
        }

        return uses;
    }

    /// <summary>Those in one file; of a project's many, the one that was edited.</summary>
    public IEnumerable<SimpleNameSyntax> Of(ISymbol symbol, SyntaxTree? only) => only is null ? Of(symbol) : Find(symbol, only, null);

    /// <summary>Those that stand where this looks for them: the others are left out before they are bound, which is what costs.</summary>
    public IEnumerable<SimpleNameSyntax> Of(ISymbol symbol, Func<SimpleNameSyntax, bool> standsThere) =>
        symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol ? Of(symbol).Where(standsThere) : Find(symbol, null, standsThere);

    private IEnumerable<SimpleNameSyntax> Find(ISymbol symbol, SyntaxTree? only, Func<SimpleNameSyntax, bool>? standsThere)
    {
        var name = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name;
        var id = KnownAnswers.IdOf(symbol.OriginalDefinition);
        // Other members have variables of that name as well.
        var isVariable = symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol;
        if (!isVariable)
            LookFor(name);
        int uses = 0, looks = 0;
        foreach (var scope in Scopes(symbol, name))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isVariable)
                Read(scope);
            if (only is not null && scope.SyntaxTree != only)
                continue;
            foreach (var use in NameIndex.For(scope.SyntaxTree, cancellationToken).Named(name, cancellationToken))
            {
                if (!scope.FullSpan.Contains(use.SpanStart))
                    continue;
                Read(use);
                if (standsThere?.Invoke(use) == false)
                    continue;
                if (++looks > MostLooks)
                    yield break;
                if (!Means(use, symbol, id))
                    continue;
                if (++uses > MostUses)
                    yield break;
                yield return use;
            }
        }
    }

    /// <summary>Where it can be used: its own body, its type's parts, or everywhere.</summary>
    private IEnumerable<SyntaxNode> Scopes(ISymbol symbol, string name)
    {
        var owner = symbol switch
        {
            ILocalSymbol or IRangeVariableSymbol or IParameterSymbol => symbol.ContainingSymbol,
            { DeclaredAccessibility: Accessibility.Private } => symbol.ContainingType,
            _ => null,
        };
        if (owner is null)
            return NameIndex.With(name, compilation, cancellationToken).Select(index => index.Tree.GetRoot(cancellationToken));
        if (owner is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            owner = constructor.ContainingType;
        var scopes = owner.DeclaringSyntaxReferences.Where(reference => compilation.ContainsSyntaxTree(reference.SyntaxTree)).ToList();
        // A local of the top-level statements belongs to a method whose syntax is the file.
        return scopes.Count > 0
            ? scopes.Select(reference => reference.GetSyntax(cancellationToken))
            : symbol.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree).Where(compilation.ContainsSyntaxTree)
                .Select(tree => tree.GetRoot(cancellationToken));
    }

    /// <summary>The names in the source that are spelled so, whatever they mean.</summary>
    public IEnumerable<SimpleNameSyntax> Named(string name)
    {
        LookFor(name);
        foreach (var index in NameIndex.With(name, compilation, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var use in index.Named(name, cancellationToken))
            {
                Read(use);
                yield return use;
            }
        }
    }

    /// <summary>The target-typed creations (<c>new(to, body)</c>) that call this constructor: its type is not named there.</summary>
    public IEnumerable<ImplicitObjectCreationExpressionSyntax> Creations(IMethodSymbol constructor)
    {
        LookFor("new", isWord: true);
        foreach (var index in NameIndex.With("new", compilation, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            SyntaxNode? root = null;
            foreach (var position in index.Positions("new", cancellationToken))
            {
                root ??= index.Tree.GetRoot(cancellationToken);
                if (position < root.FullSpan.End && root.FindToken(position).Parent is ImplicitObjectCreationExpressionSyntax creation
                    && creation.ArgumentList.Arguments.Count <= constructor.Parameters.Length
                    && CallArguments.MethodOf(creation, ModelOf(creation), cancellationToken) is { } called && IsSame(called, constructor))
                {
                    Read(creation);
                    yield return creation;
                }
            }
        }
    }

    /// <summary>The members under whose name it is used as well: of its interfaces, its base, or the property of a record's parameter.</summary>
    public static IEnumerable<ISymbol> Counterparts(ISymbol symbol)
    {
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } })
            return record.GetMembers(symbol.Name).OfType<IPropertySymbol>();
        if (symbol is IPropertySymbol { OverriddenProperty: { } overriddenProperty })
            return [overriddenProperty];
        if (symbol is IMethodSymbol { OverriddenMethod: { } overriddenMethod })
            return [overriddenMethod];
        if (symbol is not (IPropertySymbol or IMethodSymbol) || symbol.ContainingType is not { } type)
            return [];
        // An explicit implementation is called by the interface's name for it.
        var name = symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1);
        return type.AllInterfaces.SelectMany(@interface => @interface.GetMembers(name))
            .Where(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol));
    }

    /// <summary>The members of interfaces that a class which derives from its type implements by it.</summary>
    public IEnumerable<ISymbol> InheritedCounterparts(ISymbol symbol)
    {
        if (symbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false } || symbol.ContainingType is not { TypeKind: TypeKind.Class, IsSealed: false } type)
            yield break;
        foreach (var name in Named(type.Name))
        {
            if (name.FirstAncestorOrSelf<BaseListSyntax>() is not { Types.Count: > 1, Parent: TypeDeclarationSyntax declaration }
                || ModelOf(declaration).GetDeclaredSymbol(declaration, cancellationToken) is not { } derived
                || !SymbolEqualityComparer.Default.Equals(derived.BaseType?.OriginalDefinition, type.OriginalDefinition))
            {
                continue;
            }

            foreach (var member in derived.AllInterfaces.SelectMany(@interface => @interface.GetMembers(symbol.Name)))
            {
                if (SymbolEqualityComparer.Default.Equals(derived.FindImplementationForInterfaceMember(member)?.OriginalDefinition, symbol))
                    yield return member;
            }
        }
    }

    /// <summary>What runs when this method is called: itself, or this project's implementations of it.</summary>
    public IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method)
    {
        method = method.ReducedFrom ?? method;
        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride)
        {
            yield return method.OriginalDefinition;
            yield break;
        }

        if (!method.IsAbstract)
            yield return method.OriginalDefinition;
        if (method.ContainingType is not { } declaring)
            yield break;
        foreach (var implementation in Implementations(method, declaring, 3))
            yield return implementation;
    }

    private IEnumerable<IMethodSymbol> Implementations(IMethodSymbol method, INamedTypeSymbol declaring, int steps)
    {
        foreach (var name in Named(declaring.Name))
        {
            if (name.FirstAncestorOrSelf<BaseListSyntax>() is not { Parent: TypeDeclarationSyntax declaration }
                || ModelOf(declaration).GetDeclaredSymbol(declaration, cancellationToken) is not { } type)
            {
                continue;
            }

            var implementation = declaring.TypeKind == TypeKind.Interface
                ? InterfaceMember(type, method) is { } member ? type.FindImplementationForInterfaceMember(member) as IMethodSymbol : null
                : type.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate => Overrides(candidate, method));
            if (implementation is not null)
                yield return implementation.OriginalDefinition;
            else if (declaring.TypeKind == TypeKind.Class && steps > 0 && type.IsAbstract && SymbolEqualityComparer.Default.Equals(type.BaseType?.OriginalDefinition, declaring.OriginalDefinition))
            {
                // The class in between leaves it to those that derive from it.
                foreach (var further in Implementations(method, type, steps - 1))
                    yield return further;
            }
        }
    }

    private static IMethodSymbol? InterfaceMember(INamedTypeSymbol type, IMethodSymbol method) => type.AllInterfaces
        .Where(@interface => SymbolEqualityComparer.Default.Equals(@interface.OriginalDefinition, method.ContainingType.OriginalDefinition))
        .SelectMany(@interface => @interface.GetMembers(method.Name)).OfType<IMethodSymbol>()
        .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method.OriginalDefinition));

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (var overridden = candidate.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                return true;
        }

        return false;
    }

    private bool Means(SimpleNameSyntax use, ISymbol symbol, string? id)
    {
        if (id is null || KnownAnswers.Of(compilation, cancellationToken).MeaningsIn(use.SyntaxTree) is not { } known)
            return Means(use, symbol);
        if (!known.TryGetValue((id, use.SpanStart), out var means))
            known[(id, use.SpanStart)] = means = Means(use, symbol);
        return means;
    }

    private bool Means(SimpleNameSyntax use, ISymbol symbol)
    {
        // Of a hundred methods of one name, each asks for all names spelled so.
        if (!_meanings.TryGetValue(use, out var info))
            _meanings.Add(use, info = ModelOf(use).GetSymbolInfo(use, cancellationToken));
        // A method group that is given to a Delegate has no target to pick an overload by; a broken argument leaves several open.
        var found = info.Symbol ?? info.CandidateSymbols.FirstOrDefault(candidate => IsSame(candidate, symbol));
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && found is INamedTypeSymbol or null)
        {
            var creation = use.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
            found = creation is null ? null : ModelOf(use).GetSymbolInfo(creation, cancellationToken).Symbol;
        }

        return found is not null && IsSame(found, symbol);
    }

    private static bool IsSame(ISymbol found, ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(((found as IMethodSymbol)?.ReducedFrom ?? found).OriginalDefinition, symbol.OriginalDefinition);
}
