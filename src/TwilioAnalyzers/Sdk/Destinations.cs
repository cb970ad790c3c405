using Microsoft.CodeAnalysis;

namespace TwilioAnalyzers.Sdk;

/// <summary>How a destination holds its number.</summary>
internal enum DestinationForm
{
    /// <summary>The value is the address.</summary>
    Address,

    /// <summary>The value is the address, unless the channel is e-mail.</summary>
    AddressOfChannel,

    /// <summary>Each element is JSON with an address in it.</summary>
    Bindings,
}

/// <summary>The parameters and properties of the SDK that say who is contacted.</summary>
internal static class Destinations
{
    /// <summary>Resource, verb, parameter. The options class is named after verb and resource.</summary>
    private static readonly (string Resource, string Verb, string Parameter, DestinationForm Form)[] All =
    [
        ("Api.V2010.Account.MessageResource", "Create", "to", DestinationForm.Address),
        ("Api.V2010.Account.CallResource", "Create", "to", DestinationForm.Address),
        ("Api.V2010.Account.Conference.ParticipantResource", "Create", "to", DestinationForm.Address),
        ("Api.V2010.Account.ValidationRequestResource", "Create", "phoneNumber", DestinationForm.Address),
        ("Studio.V1.Flow.EngagementResource", "Create", "to", DestinationForm.Address),
        ("Studio.V1.Flow.ExecutionResource", "Create", "to", DestinationForm.Address),
        ("Studio.V2.Flow.ExecutionResource", "Create", "to", DestinationForm.Address),
        ("Taskrouter.V1.Workspace.Task.ReservationResource", "Update", "to", DestinationForm.Address),
        ("Taskrouter.V1.Workspace.Task.ReservationResource", "Update", "callTo", DestinationForm.Address),
        ("Taskrouter.V1.Workspace.Task.ReservationResource", "Update", "dequeueTo", DestinationForm.Address),
        ("Taskrouter.V1.Workspace.Worker.ReservationResource", "Update", "to", DestinationForm.Address),
        ("Taskrouter.V1.Workspace.Worker.ReservationResource", "Update", "callTo", DestinationForm.Address),
        ("Taskrouter.V1.Workspace.Worker.ReservationResource", "Update", "dequeueTo", DestinationForm.Address),
        ("Verify.V2.Service.VerificationResource", "Create", "to", DestinationForm.AddressOfChannel),
        ("Conversations.V1.Conversation.ParticipantResource", "Create", "messagingBindingAddress", DestinationForm.Address),
        ("Conversations.V1.Service.Conversation.ParticipantResource", "Create", "messagingBindingAddress", DestinationForm.Address),
        ("Conversations.V1.ConversationWithParticipantsResource", "Create", "participant", DestinationForm.Bindings),
        ("Conversations.V1.Service.ConversationWithParticipantsResource", "Create", "participant", DestinationForm.Bindings),
        ("Proxy.V1.Service.Session.ParticipantResource", "Create", "identifier", DestinationForm.Address),
        ("Notify.V1.Service.NotificationResource", "Create", "toBinding", DestinationForm.Bindings),
        ("Preview.HostedNumbers.HostedNumberOrderResource", "Create", "phoneNumber", DestinationForm.Address),
    ];

    private static readonly HashSet<string> OptionsNames = new(All.Select(item => OptionsNameOf(item.Resource, item.Verb)), StringComparer.Ordinal);

    /// <summary>Resources and options that a file has to name before any of its calls can be one.</summary>
    public static readonly HashSet<string> TypeNames = new(All.Select(item => item.Resource.Substring(item.Resource.LastIndexOf('.') + 1)).Concat(OptionsNames), StringComparer.Ordinal);

    public static bool IsOptionsName(string name) => OptionsNames.Contains(name);

    /// <summary>What the parameter is, where it says who is contacted.</summary>
    public static DestinationForm? Of(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || Namespace(method.ContainingType) is not { } space)
            return null;
        var type = method.ContainingType.Name;
        foreach (var (resource, verb, name, form) in All)
        {
            if (name == parameter.Name && (IsType(resource, space, type) && method.Name.StartsWith(verb, StringComparison.Ordinal)
                || method.MethodKind == MethodKind.Constructor && IsOptions(resource, verb, space, type)))
            {
                return form;
            }
        }

        // SDK 4 and older: client.SendMessage(from, to, body).
        return space == "Twilio" && type == "TwilioRestClient" && parameter.Name == "to" && method.ContainingAssembly.Name == "Twilio.Api"
            && (method.Name.StartsWith("Send", StringComparison.Ordinal) || method.Name.StartsWith("InitiateOutbound", StringComparison.Ordinal))
                ? DestinationForm.Address
                : null;
    }

    /// <summary>What the property of an options class is, where it says who is contacted.</summary>
    public static DestinationForm? Of(IPropertySymbol property)
    {
        if (Namespace(property.ContainingType) is not { } space)
            return null;
        foreach (var (resource, verb, name, form) in All)
        {
            if (string.Equals(name, property.Name, StringComparison.OrdinalIgnoreCase) && IsOptions(resource, verb, space, property.ContainingType.Name))
                return form;
        }

        return null;
    }

    private static string OptionsNameOf(string resource, string verb)
    {
        var name = resource.Substring(resource.LastIndexOf('.') + 1);
        return verb + name.Substring(0, name.Length - "Resource".Length) + "Options";
    }

    private static string? Namespace(INamedTypeSymbol? type) => type.IsInNamespace("Twilio") && type!.ContainingAssembly.Name.StartsWith("Twilio", StringComparison.Ordinal) ? type!.ContainingNamespace.ToDisplayString() : null;

    private static bool IsType(string resource, string space, string type) => Is("Twilio.Rest." + resource, space, type);

    private static bool IsOptions(string resource, string verb, string space, string type) =>
        type == OptionsNameOf(resource, verb) && space == "Twilio.Rest." + resource.Substring(0, resource.LastIndexOf('.'));

    private static bool Is(string fullName, string space, string type) => fullName.Length == space.Length + type.Length + 1
        && fullName.StartsWith(space, StringComparison.Ordinal) && fullName.EndsWith(type, StringComparison.Ordinal);
}
