using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Flow.Numbers;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Consent;

/// <summary>Follows a recipient back to what it is taken from: up to the parameters of the member around.</summary>
internal sealed class RecipientOrigin(SymbolUses uses, ConsentSigns signs, ConsentPath path, NumberOrigins origins, CancellationToken cancellationToken)
{
    private const int Depth = 12;

    private readonly ValueSources _sources = new(uses, cancellationToken);

    /// <summary>Where the walk stands.</summary>
    /// <param name="Found">What it has found so far.</param>
    /// <param name="Depth">Steps that are left.</param>
    /// <param name="Seen">What it has been at.</param>
    private readonly record struct Step(Recipient Found, int Depth, HashSet<SyntaxNode> Seen)
    {
        public Step Deeper => this with { Depth = Depth - 1 };
    }

    public Recipient Of(ExpressionSyntax expression)
    {
        var found = new Recipient { Named = expression };
        Follow(expression, new Step(found, Depth, []));
        return found;
    }

    private void Follow(ExpressionSyntax expression, Step step)
    {
        cancellationToken.ThrowIfCancellationRequested();
        expression = ValueSyntax.Stripped(expression);
        if (ValueSyntax.IsNothing(expression) || !step.Seen.Add(expression))
            return;
        if (step.Depth == 0)
        {
            step.Found.IsStored = true;
            return;
        }

        var model = uses.ModelOf(expression);
        if (expression is LiteralExpressionSyntax || model.GetConstantValue(expression, cancellationToken).HasValue || origins.IsConfigured(expression) || origins.IsInbound(expression))
        {
            step.Found.IsExempt = true;
            step.Found.IsInbound |= origins.IsInbound(expression);
            return;
        }

        if (model.GetTypeInfo(expression, cancellationToken).Type is { } type && !IsMerePhoneNumber(type) && origins.IsTwilios(type))
        {
            // What Twilio gave: a message that came in, a call.
            step.Found.IsExempt = step.Found.IsInbound = true;
            return;
        }

        switch (expression)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                All(interpolated.Contents.OfType<InterpolationSyntax>().Select(static hole => hole.Expression), step);
                return;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression } binary:
                All([binary.Left, binary.Right], step);
                return;
            case ConditionalExpressionSyntax conditional:
                step.Found.IsAsked |= signs.AreIn(conditional.Condition);
                All([conditional.WhenTrue, conditional.WhenFalse], step);
                return;
            case SwitchExpressionSyntax @switch:
                All(@switch.Arms.Select(static arm => arm.Expression), step);
                return;
            case AssignmentExpressionSyntax assignment:
                Follow(assignment.Right, step);
                return;
            case QueryExpressionSyntax query:
                step.Found.IsAsked |= signs.AreIn(query);
                Container(query.FromClause.Expression, step);
                return;
            case BaseObjectCreationExpressionSyntax creation:
                OfCreation(creation, step);
                return;
            case InitializerExpressionSyntax elements:
                All(elements.Expressions, step);
                return;
            case ArrayCreationExpressionSyntax { Initializer: { } elements }:
                All(elements.Expressions, step);
                return;
            case ImplicitArrayCreationExpressionSyntax { Initializer: var elements }:
                All(elements.Expressions, step);
                return;
            case CollectionExpressionSyntax collection:
                All(collection.Elements.Select(static element => element switch { ExpressionElementSyntax one => one.Expression, SpreadElementSyntax spread => spread.Expression, _ => null! }).Where(static element => element is not null), step);
                return;
            case ConditionalAccessExpressionSyntax access:
                step.Found.IsAsked |= signs.AreIn(access);
                if (access.WhenNotNull is MemberBindingExpressionSyntax binding && model.GetSymbolInfo(binding, cancellationToken).Symbol is { } bound)
                    OfMember(bound, access.Expression, step);
                else
                    Follow(access.Expression, step.Deeper);
                return;
            case ElementAccessExpressionSyntax element:
                step.Found.IsAsked |= signs.AreIn(element);
                Container(element.Expression, step);
                return;
            case InvocationExpressionSyntax call:
                OfCall(call, step);
                return;
            case MemberAccessExpressionSyntax access:
                step.Found.IsAsked |= signs.AreIn(access);
                if (model.GetSymbolInfo(access, cancellationToken).Symbol is { } member)
                    OfMember(member, access.Expression, step);
                else
                    Container(access.Expression, step);
                return;
            case IdentifierNameSyntax name:
                OfName(name, step);
                return;
            default:
                step.Found.IsStored = true;
                return;
        }
    }

    private void All(IEnumerable<ExpressionSyntax> values, Step step)
    {
        foreach (var value in values.Where(static value => value is not LiteralExpressionSyntax))
            Follow(value, step.Deeper);
    }

    private void Container(ExpressionSyntax container, Step step)
    {
        // By itself: what its siblings are says nothing of it.
        var part = new Recipient();
        Follow(container, step.Deeper with { Found = part });
        part.IsStored |= !part.IsExempt && part.Parameters.Count == 0;
        step.Found.Add(part);
    }

    private void OfCreation(BaseObjectCreationExpressionSyntax creation, Step step)
    {
        var model = uses.ModelOf(creation);
        if (CallArguments.MethodOrCandidate(creation, model, cancellationToken) is { } constructor && constructor.ContainingType.IsInNamespace("Twilio"))
        {
            var to = CallArguments.ArgumentFor("to", creation.ArgumentList, constructor)?.Expression ?? creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression
                ?? creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(static assigned => CallName.Of(assigned.Left) == "To")?.Right;
            if (to is not null)
            {
                // The options of a message are called something; whom it goes to is what they hold.
                if (step.Found.Named is { } named && constructor.ContainingType.Name.EndsWith("Options", StringComparison.Ordinal) && !named.Contains(to))
                    step.Found.Named = to;
                Follow(to, step.Deeper);
            }

            return;
        }

        step.Found.IsAsked |= creation.ArgumentList?.Arguments.Any(argument => argument.Expression is LiteralExpressionSyntax && signs.AreIn(argument)) == true;
        if (creation.ArgumentList?.Arguments.Count > 0)
            All(creation.ArgumentList.Arguments.Select(static argument => argument.Expression), step);
        else if (creation.Initializer is { } initializer)
            All(initializer.Expressions.Select(static value => value is AssignmentExpressionSyntax assigned ? assigned.Right : value), step);
    }

    private void OfCall(InvocationExpressionSyntax call, Step step)
    {
        var model = uses.ModelOf(call);
        step.Found.IsAsked |= signs.AreIn(call.Expression) || call.ArgumentList.Arguments.Any(argument => argument.Expression is AnonymousFunctionExpressionSyntax or LiteralExpressionSyntax or InvocationExpressionSyntax && signs.AreIn(argument));
        var method = CallArguments.MethodOf(call, model, cancellationToken);
        if (method?.ContainingType.IsNamed("System.Console") == true || method is { Name: "ReadSetting" } && method.ContainingType.IsNamed("TwilioGuard.TwilioCredentials"))
        {
            // Who sits at the keyboard decides, or whoever configured the program.
            step.Found.IsExempt = true;
            return;
        }

        var own = method is not null && uses.IsOwn(method.OriginalDefinition);
        var returns = own ? uses.Implementations(method!).SelectMany(ReturnsOf).ToList() : [];
        if (own && returns.Count > 0)
        {
            var before = step.Found.Parameters.ToList();
            foreach (var returned in returns)
                Follow(returned, step.Deeper);
            // What it gives back of its arguments is the caller's.
            foreach (var parameter in step.Found.Parameters.Except(before, SymbolEqualityComparer.Default).OfType<IParameterSymbol>().ToList())
            {
                if (!SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method!.OriginalDefinition) && !uses.Implementations(method).Any(implementation => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, implementation.OriginalDefinition)))
                    continue;
                step.Found.Parameters.Remove(parameter);
                if (call.Expression is MemberAccessExpressionSyntax extended && method.ReducedFrom is not null && parameter.Ordinal == 0)
                    Follow(extended.Expression, step.Deeper);
                else if (CallArguments.ArgumentFor(parameter.Ordinal, call.ArgumentList, method)?.Expression is { } argument)
                    Follow(argument, step.Deeper);
            }

            return;
        }

        // Trimmed, formatted, looked up: the number is somebody's whom the call was told.
        var told = call.ArgumentList.Arguments.Select(static argument => argument.Expression).Where(static argument => argument is not (LiteralExpressionSyntax or AnonymousFunctionExpressionSyntax)).ToList();
        var receiver = call.Expression is MemberAccessExpressionSyntax { Expression: var written } && model.GetSymbolInfo(written, cancellationToken).Symbol is not (INamedTypeSymbol or INamespaceSymbol) ? written : null;
        if (method is { ReturnType: var result } && IsText(result) && (receiver is null || IsText(model.GetTypeInfo(receiver, cancellationToken).Type)))
        {
            if (receiver is not null)
                Container(receiver, step);
            else if (told.Count == 0)
                step.Found.IsStored = true;
            else
                told.ForEach(argument => Container(argument, step));
            return;
        }

        if (receiver is not null && method?.Name is "ToString" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "GetValueOrDefault")
        {
            Container(receiver, step);
            return;
        }

        // Found by who has just written: the answer is that person's.
        if (told.Exists(IsJustInbound))
            step.Found.IsExempt = step.Found.IsInbound = true;
        else if (method?.Name == "Set" && method.TypeArguments.Length == 1 && IsFiltered(method.TypeArguments[0]))
            step.Found.IsAsked = true;
        else if (receiver is not null && IsSequence(method))
            Container(receiver, step);
        else
            step.Found.IsStored = true;
    }

    private void OfMember(ISymbol member, ExpressionSyntax container, Step step)
    {
        if (origins.IsInbound(member) || member is IPropertySymbol or IFieldSymbol && !IsOneOfMany(container) && (origins.IsSetting(member) || origins.IsSettingByName(member)) || member.ContainingType is { } owner && !IsMerePhoneNumber(owner) && origins.IsTwilios(owner))
        {
            step.Found.IsExempt = true;
            step.Found.IsInbound |= origins.IsInbound(member) || member.ContainingType is { } posted && !IsMerePhoneNumber(posted) && origins.IsTwilios(posted);
            return;
        }

        step.Found.IsAsked |= IsFiltered(member);
        if (container is ThisExpressionSyntax or BaseExpressionSyntax || member.IsStatic)
        {
            OfField(member, step);
            return;
        }

        Container(container, step);
    }

    private void OfName(IdentifierNameSyntax name, Step step)
    {
        var model = uses.ModelOf(name);
        var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
        step.Found.IsAsked |= signs.IsSaidBy(name.Identifier.ValueText, isFlag: false) || IsFiltered(symbol);
        switch (symbol)
        {
            case ILocalSymbol or IRangeVariableSymbol:
                var assigned = _sources.AssignedTo(symbol);
                foreach (var (source, place) in assigned)
                {
                    step.Found.IsAsked |= place is AssignmentExpressionSyntax && path.IsAskedBefore(place, out _);
                    if (source.Narrowest is { } value)
                    {
                        step.Found.IsAsked |= source.Kind is SourceKind.Element && signs.AreIn(value);
                        Follow(value, step.Deeper);
                    }
                    else
                        step.Found.IsStored = true;
                }

                // command.CommandText = "SELECT … WHERE SmsConsent = 1"
                step.Found.IsAsked |= uses.Of(symbol).Any(use => use.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } filled && filled.Expression == use && assignment.Left == filled && signs.AreIn(assignment.Right));
                // A list that is filled one by one.
                foreach (var added in uses.Of(symbol).Select(AddedAt).OfType<ExpressionSyntax>())
                {
                    step.Found.IsAsked |= path.IsAskedBefore(added, out _);
                    Follow(added, step.Deeper);
                }

                if (assigned.Count == 0)
                    step.Found.IsStored = true;
                return;
            case IParameterSymbol parameter when origins.IsInbound(parameter):
                step.Found.IsExempt = step.Found.IsInbound = true;
                return;
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LambdaMethod } } parameter:
                var given = _sources.ArgumentsFor(parameter).ToList();
                foreach (var source in given)
                {
                    if (source.Narrowest is { } value)
                    {
                        step.Found.IsAsked |= signs.AreIn(value);
                        Follow(value, step.Deeper);
                    }
                    else
                        step.Found.IsStored = true;
                }

                step.Found.IsStored |= given.Count == 0;
                return;
            // ASP.NET Identity sends its codes so.
            case IParameterSymbol { Type.Name: "IdentityMessage" }:
                step.Found.IsExempt = true;
                return;
            case IParameterSymbol parameter:
                if (origins.IsTwilios(parameter.Type) && !IsMerePhoneNumber(parameter.Type))
                    step.Found.IsExempt = step.Found.IsInbound = true;
                else
                    step.Found.Parameters.Add(parameter);
                return;
            case IFieldSymbol or IPropertySymbol:
                if (origins.IsInbound(symbol) || origins.IsSetting(symbol) || origins.IsSettingByName(symbol))
                    step.Found.IsExempt = true;
                else
                    OfField(symbol, step);
                return;
            default:
                step.Found.IsStored = true;
                return;
        }
    }

    private void OfField(ISymbol member, Step step)
    {
        if (!uses.IsOwn(member.OriginalDefinition))
        {
            step.Found.IsStored = true;
            return;
        }

        var computed = member is IPropertySymbol property ? ReturnsOf(property).ToList() : [];
        var values = computed.Count > 0 ? computed : _sources.AssignedTo(member).Select(static item => item.Source.Narrowest).OfType<ExpressionSyntax>().ToList();
        var added = uses.Of(member, static use => AddedAt(use) is not null).Select(AddedAt).OfType<ExpressionSyntax>().ToList();
        // Who once wrote to us and was kept is somebody to ask, like all who are kept.
        if (values.Count + added.Count == 0 || added.Exists(IsOfSomebody))
            step.Found.IsStored = true;
        step.Found.IsAsked |= added.Count > 0 && added.TrueForAll(value => path.IsAskedBefore(value, out _));
        foreach (var value in values)
            Follow(value, step.Deeper);
    }

    /// <summary>The model of the database has a filter for all queries of the set, or it is a view's: <c>Entity&lt;T&gt;().HasQueryFilter(…)</c>.</summary>
    private bool IsFiltered(ISymbol? member) =>
        (member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type) is INamedTypeSymbol { Name: "DbSet" or "IDbSet", TypeArguments: { Length: 1 } types } && IsFiltered(types[0]);

    private bool IsFiltered(ITypeSymbol entity)
    {
        foreach (var name in uses.Named(entity.Name))
        {
            if (name.Parent is not TypeArgumentListSyntax { Parent: GenericNameSyntax { Identifier.ValueText: "Entity" or "EntityTypeBuilder" or "IEntityTypeConfiguration" } })
                continue;
            var model = (SyntaxNode?)name.FirstAncestorOrSelf<BaseListSyntax>()?.Parent ?? name.FirstAncestorOrSelf<StatementSyntax>() ?? (SyntaxNode?)name.FirstAncestorOrSelf<ArrowExpressionClauseSyntax>();
            if (model is not null)
                uses.Read(model);
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
        ILocalSymbol local => uses.DeclarationsOf(local).Any(declaration => declaration is CommonForEachStatementSyntax),
        _ => false,
    };

    private bool IsOfSomebody(ExpressionSyntax added) => uses.ModelOf(added).GetConstantValue(added, cancellationToken) is { HasValue: false } && !origins.IsConfigured(added);

    private static ExpressionSyntax? AddedAt(SimpleNameSyntax use) =>
        ValueSyntax.TargetOf(use) is { Parent: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange" or "Enqueue" or "Push" or "Insert" or "Append" or "UnionWith" or "TryAdd" or "Writer" or "Post", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } } } ? arguments[arguments.Count - 1].Expression : null;

    private IEnumerable<ExpressionSyntax> ReturnsOf(ISymbol member)
    {
        foreach (var declaration in uses.DeclarationsOf(member))
        {
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
