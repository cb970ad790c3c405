using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    public Compilation Compilation => compilation;

    public SemanticModel ModelOf(SyntaxNode node)
    {
        if (!_models.TryGetValue(node.SyntaxTree, out var model))
        {
#pragma warning disable RS1030 // A value that is written here is used elsewhere: that is what this type is for.
            model = Foundation.PlainModel.Of(compilation.GetSemanticModel(node.SyntaxTree));
#pragma warning restore RS1030
            _models.Add(node.SyntaxTree, model);
        }

        return model;
    }

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
        int uses = 0, looks = 0;
        foreach (var scope in Scopes(symbol))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (only is not null && scope.SyntaxTree != only)
                continue;
            var root = scope.SyntaxTree.GetRoot(cancellationToken);
            foreach (var position in NameIndex.For(scope.SyntaxTree, cancellationToken).Positions(name, cancellationToken))
            {
                if (!scope.FullSpan.Contains(position) || position >= root.FullSpan.End)
                    continue;
                if (root.FindToken(position) is not { Parent: SimpleNameSyntax use } token || token.ValueText != name)
                    continue;
                if (standsThere?.Invoke(use) == false)
                    continue;
                if (++looks > MostLooks)
                    yield break;
                if (!Means(use, symbol))
                    continue;
                if (++uses > MostUses)
                    yield break;
                yield return use;
            }
        }
    }

    /// <summary>Where it can be used: its own body, its type's parts, or everywhere.</summary>
    private IEnumerable<SyntaxNode> Scopes(ISymbol symbol)
    {
        var owner = symbol switch
        {
            ILocalSymbol or IRangeVariableSymbol or IParameterSymbol => symbol.ContainingSymbol,
            { DeclaredAccessibility: Accessibility.Private } => symbol.ContainingType,
            _ => null,
        };
        if (owner is null)
            return compilation.SyntaxTrees.Select(tree => tree.GetRoot(cancellationToken));
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
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SyntaxNode? root = null;
            foreach (var position in NameIndex.For(tree, cancellationToken).Positions(name, cancellationToken))
            {
                root ??= tree.GetRoot(cancellationToken);
                if (position < root.FullSpan.End && root.FindToken(position) is { Parent: SimpleNameSyntax use } token && token.ValueText == name)
                    yield return use;
            }
        }
    }

    /// <summary>The target-typed creations (<c>new(to, body)</c>) that call this constructor: its type is not named there.</summary>
    public IEnumerable<ImplicitObjectCreationExpressionSyntax> Creations(IMethodSymbol constructor)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SyntaxNode? root = null;
            foreach (var position in NameIndex.For(tree, cancellationToken).Positions("new", cancellationToken))
            {
                root ??= tree.GetRoot(cancellationToken);
                if (position < root.FullSpan.End && root.FindToken(position).Parent is ImplicitObjectCreationExpressionSyntax creation
                    && creation.ArgumentList.Arguments.Count <= constructor.Parameters.Length
                    && CallArguments.MethodOf(creation, ModelOf(creation), cancellationToken) is { } called && IsSame(called, constructor))
                {
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
