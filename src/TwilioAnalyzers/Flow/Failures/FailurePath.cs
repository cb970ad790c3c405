using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TwilioAnalyzers.Sdk;

namespace TwilioAnalyzers.Flow.Failures;

/// <summary>
/// The way of a failure from a call to where it is caught, lost, or leaves a function that has a name. Lambdas are part of the way: they are
/// followed into what calls them.
/// </summary>
/// <param name="uses">Who uses a symbol.</param>
/// <param name="handlers">Methods that the project's options say to handle what is handed to them.</param>
/// <param name="cancellationToken">Ends it.</param>
internal sealed partial class FailurePath(SymbolUses uses, Func<IMethodSymbol, bool> handlers, CancellationToken cancellationToken)
{
    /// <summary>Variables, lambdas and wrappers that one way may lead through.</summary>
    private const int MostSteps = 12;

    private readonly CatchReader _catches = new(uses, cancellationToken);

    private readonly Dictionary<(SyntaxNode, FailureForm), List<Exit>> _known = new();

    private int _steps;

    /// <summary>Where the failure of this call gets to.</summary>
    public IReadOnlyList<Exit> Of(ExpressionSyntax call, FailureForm form)
    {
        if (!_known.TryGetValue((call, form), out var exits))
        {
            _steps = MostSteps;
            _known[(call, form)] = exits = Follow(call, form);
        }

        return exits;
    }

    /// <summary>Where a failure of the function that is named here, and not called, gets to.</summary>
    public IReadOnlyList<Exit> OfGroup(ExpressionSyntax name, FailureForm form)
    {
        _steps = MostSteps;
        return OfDelegate(name, form);
    }

    /// <summary>Where a failure at the end of the block gets to that this statement opens.</summary>
    public IReadOnlyList<Exit> AtEndOf(StatementSyntax scope)
    {
        _steps = MostSteps;
        return OfThrown(scope, FailureForm.Thrown);
    }

    /// <summary>How a failure inside a function is felt where the function is called.</summary>
    public FailureForm FormOf(IMethodSymbol function, FailureForm inside)
    {
        if (inside is not (FailureForm.Thrown or FailureForm.Aggregated))
            return inside;
        if (IsIterator(function, out var isAsync))
            return isAsync ? FailureForm.InAsyncSequence : FailureForm.InSequence;
        return function.IsAsync ? FailureForm.InTask : inside;
    }

    private List<Exit> Follow(ExpressionSyntax expression, FailureForm form)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (--_steps < 0)
            return [Exit.Unknown];
        return form switch
        {
            FailureForm.Thrown or FailureForm.Aggregated => OfThrown(expression, form),
            FailureForm.InTask or FailureForm.InTasks or FailureForm.InTaskOfTask => OfTask(expression, form),
            _ => OfSequence(expression, form),
        };
    }

    /// <summary>It is thrown at this place: outwards through the tries, to the function's end.</summary>
    private List<Exit> OfThrown(SyntaxNode place, FailureForm form)
    {
        SyntaxNode child = place;
        for (var current = place.Parent; current is not null; child = current, current = current.Parent)
        {
            switch (current)
            {
                case TryStatementSyntax @try when @try.Block == child:
                    if (_catches.Ends(@try, form) is not { } ends)
                        return [Exit.Unknown];
                    if (ends)
                        return [Exit.Handled];
                    break;
                case AnonymousFunctionExpressionSyntax lambda:
                    return OfLambda(lambda, form);
                case QueryClauseSyntax or SelectOrGroupClauseSyntax or QueryContinuationSyntax when IsDeferred(current, child):
                    return current.FirstAncestorOrSelf<QueryExpressionSyntax>() is { } query ? Follow(query, FailureForm.InSequence) : [Exit.Unknown];
                case LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax
                    or FieldDeclarationSyntax or TypeDeclarationSyntax or GlobalStatementSyntax or CompilationUnitSyntax:
                    return OfBoundary(current, child, form);
            }
        }

        return [Exit.Unknown];
    }

    /// <summary>The first from of a query is evaluated at once, all else when it is enumerated.</summary>
    private static bool IsDeferred(SyntaxNode clause, SyntaxNode child) =>
        !(clause is FromClauseSyntax { Parent: QueryExpressionSyntax } from && from.Expression == child) && !(clause is JoinClauseSyntax join && join.InExpression == child);

    private List<Exit> OfBoundary(SyntaxNode boundary, SyntaxNode child, FailureForm form)
    {
        var model = uses.ModelOf(boundary);
        switch (boundary)
        {
            case GlobalStatementSyntax or CompilationUnitSyntax:
                return [Exit.Uncaught(RootKind.Process)];
            case FieldDeclarationSyntax field:
                return OfInitializer(field.Modifiers, field.Declaration.Variables.FirstOrDefault(), form);
            case PropertyDeclarationSyntax { Initializer: { } initializer } property when initializer == child:
                return OfInitializer(property.Modifiers, property, form);
            case PropertyDeclarationSyntax or IndexerDeclarationSyntax:
                return model.GetDeclaredSymbol(boundary, cancellationToken) is IPropertySymbol { GetMethod: { } getter } ? [Exit.Leaves(getter, form)] : [Exit.Unknown];
            // The arguments of a primary constructor's base.
            case TypeDeclarationSyntax type:
                return model.GetDeclaredSymbol(type, cancellationToken) is { } named && named.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > 0) is { } primary
                    ? [Exit.Leaves(primary, form)]
                    : [Exit.Unknown];
            default:
                if (model.GetDeclaredSymbol(boundary, cancellationToken) is not IMethodSymbol function)
                    return [Exit.Unknown];
                if (function.MethodKind is MethodKind.StaticConstructor or MethodKind.Destructor)
                    return [Exit.Uncaught(RootKind.Process, function)];
                // What calls these is not written by their name.
                if (function.MethodKind is MethodKind.UserDefinedOperator or MethodKind.Conversion)
                    return [Exit.Unknown];
                // Calls bind to the part that declares it.
                function = function.PartialDefinitionPart ?? function;
                if (form is FailureForm.Thrown or FailureForm.Aggregated && function is { IsAsync: true, ReturnsVoid: true })
                    return IsEventHandler(function) ? [Exit.Uncaught(RootKind.EventHandler, function)] : [Exit.Dropped(DropCause.AsyncVoid)];
                return [Exit.Leaves(function, FormOf(function, form))];
        }
    }

    private List<Exit> OfInitializer(SyntaxTokenList modifiers, SyntaxNode? member, FailureForm form)
    {
        if (form is not (FailureForm.Thrown or FailureForm.Aggregated))
            return [Exit.Unknown];
        if (modifiers.Any(SyntaxKind.StaticKeyword))
            return [Exit.Uncaught(RootKind.Process)];
        return member is not null && uses.ModelOf(member).GetDeclaredSymbol(member, cancellationToken)?.ContainingType is { } type
            ? type.InstanceConstructors.Where(static constructor => !(constructor.Parameters.Length == 1 && constructor.IsImplicitlyDeclared)).Select(constructor => Exit.Leaves(constructor, form)).ToList()
            : [Exit.Unknown];
    }

    /// <summary>
    /// (object, …EventArgs): by this shape it is a handler, wherever it is subscribed. An event subscribes some that look otherwise.
    /// </summary>
    public bool IsEventHandler(IMethodSymbol function) => HasHandlerShape(function) || uses.Of(function).Any(IsSubscribed);

    private static bool HasHandlerShape(IMethodSymbol function) =>
        function.Parameters.Length == 2 && function.Parameters[0].Type.SpecialType == SpecialType.System_Object
        && (function.Parameters[1].Type.Name.EndsWith("EventArgs", StringComparison.Ordinal) || function.Parameters[1].Type.IsOrDerivesFrom("System.EventArgs"));

    private static bool IsSubscribed(SimpleNameSyntax use)
    {
        var target = ValueSyntax.TargetOf(use);
        if (target.Parent is ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax handler })
            target = handler;
        return target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } assignment && assignment.Right == target;
    }

    private bool IsIterator(IMethodSymbol function, out bool isAsync)
    {
        isAsync = function.ReturnType.Name is "IAsyncEnumerable" or "IAsyncEnumerator";
        if (!isAsync && function.ReturnType.Name is not ("IEnumerable" or "IEnumerator"))
            return false;
        return uses.DeclarationsOf(function).Any(declaration =>
            declaration.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax).Any(static node => node is YieldStatementSyntax));
    }
}
