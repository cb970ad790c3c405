namespace Twilio.Jwt.AccessToken;

public class TaskRouterGrant : IGrant
{
    public string WorkspaceSid { get; set; }
    public string WorkerSid { get; set; }
    public string Role { get; set; }
    public string Key => "task_router";
    public object Payload => throw Surface.Only();

    public TaskRouterGrant()
    {
    }
}
