using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>Where a recipient comes from, as far as the member that names it shows.</summary>
internal sealed class Recipient
{
    /// <summary>What it is taken from asks for consent.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Data about people, or what a request brought.</summary>
    public bool IsStored { get; set; }

    /// <summary>The program's own: configuration, a constant; or whoever has just written.</summary>
    public bool IsExempt { get; set; }

    /// <summary>Whoever has just written, or what was found by that.</summary>
    public bool IsInbound { get; set; }

    /// <summary>Its callers know.</summary>
    public HashSet<IParameterSymbol> Parameters { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The code's own words for it, for a message.</summary>
    public ExpressionSyntax? Named { get; set; }

    /// <summary>One of several that it may be.</summary>
    public void Add(Recipient other)
    {
        IsAsked |= other.IsAsked;
        IsStored |= other.IsStored;
        IsExempt |= other.IsExempt;
        IsInbound |= other.IsInbound;
        Parameters.UnionWith(other.Parameters);
    }
}

/// <summary>Follows a recipient back to what it is taken from: up to the parameters of the member around.</summary>
internal sealed class RecipientOrigin(SymbolUses uses, ConsentSigns signs, ConsentPath path, NumberOrigins origins, CancellationToken cancellationToken)
{
    private const int Depth = 12;

    private readonly ValueSources _sources = new(uses, cancellationToken);

    public Recipient Of(ExpressionSyntax expression)
    {
        var found = new Recipient { Named = expression };
        Follow(expression, found, Depth, new HashSet<SyntaxNode>());
        return found;
    }

    private void Follow(ExpressionSyntax expression, Recipient found, int depth, HashSet<SyntaxNode> seen)
    {
        cancellationToken.ThrowIfCancellationRequested();
        expression = ValueSyntax.Stripped(expression);
        if (ValueSyntax.IsNothing(expression) || !seen.Add(expression))
            return;
        if (depth == 0)
        {
            found.IsStored = true;
            return;
        }

        var model = uses.ModelOf(expression);
        if (expression is LiteralExpressionSyntax || model.GetConstantValue(expression, cancellationToken).HasValue || origins.IsConfigured(expression) || origins.IsInbound(expression))
        {
            found.IsExempt = true;
            found.IsInbound = origins.IsInbound(expression);
            return;
        }

        if (model.GetTypeInfo(expression, cancellationToken).Type is { } type && !IsMerePhoneNumber(type) && origins.IsTwilios(type))
        {
            // What Twilio gave: a message that came in, a call.
            found.IsExempt = found.IsInbound = true;
            return;
        }

        switch (expression)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                All(interpolated.Contents.OfType<InterpolationSyntax>().Select(static hole => hole.Expression));
                return;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } binary:
                All([binary.Left, binary.Right]);
                return;
            case ConditionalExpressionSyntax conditional:
                found.IsAsked |= signs.AreIn(conditional.Condition);
                All([conditional.WhenTrue, conditional.WhenFalse]);
                return;
            case SwitchExpressionSyntax @switch:
                All(@switch.Arms.Select(static arm => arm.Expression));
                return;
            case AssignmentExpressionSyntax assignment:
                Follow(assignment.Right, found, depth, seen);
                return;
            case QueryExpressionSyntax query:
                found.IsAsked |= signs.AreIn(query);
                Follow(query.FromClause.Expression, found, depth - 1, seen);
                found.IsStored |= !found.IsExempt && found.Parameters.Count == 0;
                return;
            case BaseObjectCreationExpressionSyntax creation:
                OfCreation(creation);
                return;
            case InitializerExpressionSyntax elements:
                All(elements.Expressions);
                return;
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                All(elements.Expressions);
                return;
            case ImplicitArrayCreationExpressionSyntax { Initializer: var elements }:
                All(elements.Expressions);
                return;
            case CollectionExpressionSyntax collection:
                All(collection.Elements.Select(static element => element switch { ExpressionElementSyntax one => one.Expression, SpreadElementSyntax spread => spread.Expression, _ => null! }).Where(static element => element is not null));
                return;
            case ConditionalAccessExpressionSyntax access:
                found.IsAsked |= signs.AreIn(access);
                if (access.WhenNotNull is MemberBindingExpressionSyntax binding && model.GetSymbolInfo(binding, cancellationToken).Symbol is { } bound)
                    OfMember(bound, access.Expression);
                else
                    Follow(access.Expression, found, depth - 1, seen);
                return;
            case ElementAccessExpressionSyntax element:
                found.IsAsked |= signs.AreIn(element);
                Container(element.Expression);
                return;
            case InvocationExpressionSyntax call:
                OfCall(call);
                return;
            case MemberAccessExpressionSyntax access:
                found.IsAsked |= signs.AreIn(access);
                if (model.GetSymbolInfo(access, cancellationToken).Symbol is { } member)
                    OfMember(member, access.Expression);
                else
                    Container(access.Expression);
                return;
            case IdentifierNameSyntax name:
                OfName(name);
                return;
            default:
                found.IsStored = true;
                return;
        }

        void All(IEnumerable<ExpressionSyntax> values)
        {
            foreach (var value in values.Where(static value => value is not LiteralExpressionSyntax))
                Follow(value, found, depth - 1, seen);
        }

        void Container(ExpressionSyntax container)
        {
            // By itself: what its siblings are says nothing of it.
            var part = new Recipient();
            Follow(container, part, depth - 1, seen);
            part.IsStored |= !part.IsExempt && part.Parameters.Count == 0;
            found.Add(part);
        }

        void OfCreation(BaseObjectCreationExpressionSyntax creation)
        {
            if (CallArguments.MethodOrCandidate(creation, model, cancellationToken) is { } constructor && constructor.ContainingType.IsInNamespace("Twilio"))
            {
                var to = CallArguments.ArgumentFor("to", creation.ArgumentList, constructor)?.Expression ?? creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression
                    ?? creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static assigned => CallName.Of(assigned.Left) == "To")?.Right;
                if (to is not null)
                    Follow(to, found, depth - 1, seen);
                return;
            }

            found.IsAsked |= creation.ArgumentList?.Arguments.Any(argument => argument.Expression is LiteralExpressionSyntax && signs.AreIn(argument)) == true;
            if (creation.ArgumentList?.Arguments.Count > 0)
                All(creation.ArgumentList.Arguments.Select(static argument => argument.Expression));
            else if (creation.Initializer is { } initializer)
                All(initializer.Expressions.Select(static value => value is AssignmentExpressionSyntax assigned ? assigned.Right : value));
        }

        void OfCall(InvocationExpressionSyntax call)
        {
            found.IsAsked |= signs.AreIn(call.Expression) || call.ArgumentList.Arguments.Any(argument => argument.Expression is AnonymousFunctionExpressionSyntax or LiteralExpressionSyntax or InvocationExpressionSyntax && signs.AreIn(argument));
            var method = CallArguments.MethodOf(call, model, cancellationToken);
            if (method?.ContainingType.IsNamed("System.Console") == true || method is { Name: "ReadSetting" } && method.ContainingType.IsNamed("TwilioGuard.TwilioCredentials"))
            {
                // Who sits at the keyboard decides, or whoever configured the program.
                found.IsExempt = true;
                return;
            }

            var own = method is not null && uses.IsOwn(method.OriginalDefinition);
            var returns = own ? uses.Implementations(method!).SelectMany(ReturnsOf).ToList() : [];
            if (own && returns.Count > 0)
            {
                var before = found.Parameters.ToList();
                foreach (var returned in returns)
                    Follow(returned, found, depth - 1, seen);
                // What it gives back of its arguments is the caller's.
                foreach (var parameter in found.Parameters.Except(before, SymbolEqualityComparer.Default).OfType<IParameterSymbol>().ToList())
                {
                    if (!SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method!.OriginalDefinition) && !uses.Implementations(method).Any(implementation => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, implementation.OriginalDefinition)))
                        continue;
                    found.Parameters.Remove(parameter);
                    if (call.Expression is MemberAccessExpressionSyntax extended && method.ReducedFrom is not null && parameter.Ordinal == 0)
                        Follow(extended.Expression, found, depth - 1, seen);
                    else if (CallArguments.ArgumentFor(parameter.Ordinal, call.ArgumentList, method)?.Expression is { } argument)
                        Follow(argument, found, depth - 1, seen);
                }

                return;
            }

            // Trimmed, formatted, looked up: the number is somebody's whom the call was told.
            var told = call.ArgumentList.Arguments.Select(static argument => argument.Expression).Where(static argument => argument is not (LiteralExpressionSyntax or AnonymousFunctionExpressionSyntax)).ToList();
            var receiver = call.Expression is MemberAccessExpressionSyntax { Expression: var before2 } && model.GetSymbolInfo(before2, cancellationToken).Symbol is not (INamedTypeSymbol or INamespaceSymbol) ? before2 : null;
            if (method is { ReturnType: var result } && IsText(result) && (receiver is null || IsText(model.GetTypeInfo(receiver, cancellationToken).Type)))
            {
                if (receiver is not null)
                    Container(receiver);
                else if (told.Count == 0)
                    found.IsStored = true;
                else
                    told.ForEach(Container);
                return;
            }

            if (receiver is not null && method?.Name is "ToString" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "GetValueOrDefault")
            {
                Container(receiver!);
                return;
            }

            // Found by who has just written: the answer is that person's.
            if (told.Exists(IsJustInbound))
                found.IsExempt = found.IsInbound = true;
            else if (method?.Name == "Set" && method.TypeArguments.Length == 1 && IsFiltered(method.TypeArguments[0]))
                found.IsAsked = true;
            else if (receiver is not null && IsSequence(method))
                Container(receiver);
            else
                found.IsStored = true;
        }

        void OfMember(ISymbol member, ExpressionSyntax container)
        {
            if (origins.IsInbound(member) || member is IPropertySymbol or IFieldSymbol && !IsOneOfMany(container) && (origins.IsSetting(member) || origins.IsSettingByName(member)) || member.ContainingType is { } owner && !IsMerePhoneNumber(owner) && origins.IsTwilios(owner))
            {
                found.IsExempt = true;
                found.IsInbound = origins.IsInbound(member) || member.ContainingType is { } posted && !IsMerePhoneNumber(posted) && origins.IsTwilios(posted);
                return;
            }

            found.IsAsked |= IsFiltered(member);
            if (container is ThisExpressionSyntax or BaseExpressionSyntax || member.IsStatic)
            {
                OfField(member);
                return;
            }

            Container(container);
        }

        void OfName(IdentifierNameSyntax name)
        {
            var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
            found.IsAsked |= signs.IsSaidBy(name.Identifier.ValueText, isFlag: false) || IsFiltered(symbol);
            switch (symbol)
            {
                case ILocalSymbol or IRangeVariableSymbol:
                    var assigned = _sources.AssignedTo(symbol);
                    foreach (var (source, place) in assigned)
                    {
                        found.IsAsked |= place is AssignmentExpressionSyntax && path.IsAskedBefore(place, out _);
                        if (source.Narrowest is { } value)
                        {
                            found.IsAsked |= source.Kind is SourceKind.Element && signs.AreIn(value);
                            Follow(value, found, depth - 1, seen);
                        }
                        else
                            found.IsStored = true;
                    }

                    // command.CommandText = "SELECT … WHERE SmsConsent = 1"
                    found.IsAsked |= uses.Of(symbol).Any(use => use.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } filled && filled.Expression == use && assignment.Left == filled && signs.AreIn(assignment.Right));
                    // A list that is filled one by one.
                    foreach (var added in uses.Of(symbol).Select(AddedAt).OfType<ExpressionSyntax>())
                    {
                        found.IsAsked |= path.IsAskedBefore(added, out _);
                        Follow(added, found, depth - 1, seen);
                    }

                    if (assigned.Count == 0)
                        found.IsStored = true;
                    return;
                case IParameterSymbol parameter when origins.IsInbound(parameter):
                    found.IsExempt = found.IsInbound = true;
                    return;
                case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LambdaMethod } } parameter:
                    var given = _sources.ArgumentsFor(parameter).ToList();
                    foreach (var source in given)
                    {
                        if (source.Narrowest is { } value)
                        {
                            found.IsAsked |= signs.AreIn(value);
                            Follow(value, found, depth - 1, seen);
                        }
                        else
                            found.IsStored = true;
                    }

                    found.IsStored |= given.Count == 0;
                    return;
                // ASP.NET Identity sends its codes so.
                case IParameterSymbol { Type.Name: "IdentityMessage" }:
                    found.IsExempt = true;
                    return;
                case IParameterSymbol parameter:
                    if (origins.IsTwilios(parameter.Type) && !IsMerePhoneNumber(parameter.Type))
                        found.IsExempt = found.IsInbound = true;
                    else
                        found.Parameters.Add(parameter);
                    return;
                case IFieldSymbol or IPropertySymbol:
                    if (origins.IsInbound(symbol) || origins.IsSetting(symbol) || origins.IsSettingByName(symbol))
                        found.IsExempt = true;
                    else
                        OfField(symbol);
                    return;
                default:
                    found.IsStored = true;
                    return;
            }
        }

        void OfField(ISymbol member)
        {
            if (!uses.IsOwn(member.OriginalDefinition))
            {
                found.IsStored = true;
                return;
            }

            var computed = member is IPropertySymbol property ? ReturnsOf(property).ToList() : [];
            var values = computed.Count > 0 ? computed : _sources.AssignedTo(member).Select(static item => item.Source.Narrowest).OfType<ExpressionSyntax>().ToList();
            var added = uses.Of(member, static use => AddedAt(use) is not null).Select(AddedAt).OfType<ExpressionSyntax>().ToList();
            // Who once wrote to us and was kept is somebody to ask, like all who are kept.
            if (values.Count + added.Count == 0 || added.Exists(IsOfSomebody))
                found.IsStored = true;
            found.IsAsked |= added.Count > 0 && added.TrueForAll(value => path.IsAskedBefore(value, out _));
            foreach (var value in values)
                Follow(value, found, depth - 1, seen);
        }
    }

    /// <summary>The model of the database has a filter for all queries of the set, or it is a view's: <c>Entity&lt;T&gt;().HasQueryFilter(…)</c>.</summary>
    private bool IsFiltered(ISymbol? member)
    {
        return (member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type) is INamedTypeSymbol { Name: "DbSet" or "IDbSet", TypeArguments: { Length: 1 } types } && IsFiltered(types[0]);
    }

    private bool IsFiltered(ITypeSymbol entity)
    {
        foreach (var name in uses.Named(entity.Name))
        {
            if (name.Parent is not TypeArgumentListSyntax { Parent: GenericNameSyntax { Identifier.ValueText: "Entity" or "EntityTypeBuilder" or "IEntityTypeConfiguration" } })
                continue;
            var model = (SyntaxNode?)name.FirstAncestorOrSelf<BaseListSyntax>()?.Parent ?? name.FirstAncestorOrSelf<StatementSyntax>() ?? (SyntaxNode?)name.FirstAncestorOrSelf<ArrowExpressionClauseSyntax>();
            if (model?.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => CallName.Of(call.Expression) is "HasQueryFilter" or "ToView" or "ToSqlQuery" or "ToTable" && call.ArgumentList.Arguments.Any(signs.AreIn)) == true)
                return true;
        }

        return false;
    }

    /// <summary>The argument is who has just written, and nothing else.</summary>
    private bool IsJustInbound(ExpressionSyntax argument)
    {
        var told = Of(argument);
        return told is { IsInbound: true, IsStored: false, Parameters.Count: 0 };
    }

    /// <summary>An element of a sequence: the settings of each user are no settings of the program.</summary>
    private bool IsOneOfMany(ExpressionSyntax container) => uses.ModelOf(container).GetSymbolInfo(container, cancellationToken).Symbol switch
    {
        IRangeVariableSymbol => true,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LambdaMethod } } => true,
        ILocalSymbol local => local.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken) is CommonForEachStatementSyntax),
        _ => false,
    };

    private bool IsOfSomebody(ExpressionSyntax added) => uses.ModelOf(added).GetConstantValue(added, cancellationToken) is { HasValue: false } && !origins.IsConfigured(added);

    private static ExpressionSyntax? AddedAt(SimpleNameSyntax use) =>
        ValueSyntax.TargetOf(use) is { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange" or "Enqueue" or "Push" or "Insert" or "Append" or "UnionWith" or "TryAdd" or "Writer" or "Post", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } } } ? arguments[arguments.Count - 1].Expression : null;

    private IEnumerable<ExpressionSyntax> ReturnsOf(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (!uses.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
                continue;
            var declaration = reference.GetSyntax(cancellationToken);
            foreach (var node in declaration.DescendantNodes(node => node == declaration || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
            {
                if (node is ReturnStatementSyntax { Expression: { } returned })
                    yield return returned;
                else if (node is YieldStatementSyntax { Expression: { } yielded })
                    yield return yielded;
                else if (node is ArrowExpressionClauseSyntax { Expression: var arrow } && node.Parent is not AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.SetAccessorDeclaration or (int)SyntaxKind.InitAccessorDeclaration })
                    yield return arrow;
            }
        }
    }

    private static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } || type is not null && IsMerePhoneNumber(type);

    /// <summary>The SDK's type for any number, and TwilioGuard's: who is called by it is another matter.</summary>
    private static bool IsMerePhoneNumber(ITypeSymbol type) => type.Name is "PhoneNumber" or "E164Number" or "ChannelAddress" or "IEndpoint" or "CreateMessageOptions" or "OutgoingMessage" || type.IsInNamespace("PhoneNumbers");

    private static bool IsSequence(IMethodSymbol? method) => method is not null && (method.ContainingType.IsInNamespace("System") || method.ContainingType.IsInNamespace("Microsoft", "EntityFrameworkCore") || method.ReducedFrom is not null);
}
