using Microsoft.AspNetCore.Mvc;
using TwilioGuard.AspNetCore.Tests.Harness;

namespace TwilioGuard.AspNetCore.Tests.OptOuts;

/// <summary>An app that would lose opt-outs does not start.</summary>
public sealed class InboundStartUpTests
{
    private static readonly Action<WebApplicationBuilder> NoStore = builder => builder.Services.AddTwilioGuard();

    private static readonly Dictionary<string, (string User, Action<WebApplication> Pipeline, Type[] Types)> Uses = new()
    {
        ["endpoint"] = (".RecordOptOuts()", app => app.MapPost("/sms", () => "x").RecordOptOuts(), []),
        ["group"] = (".RecordOptOuts()", app => app.MapGroup("/t").RecordOptOuts().MapPost("/sms", () => "x"), []),
        ["middleware"] = ("UseTwilioOptOuts()", app => app.UseTwilioOptOuts(), []),
        ["branch"] = ("UseTwilioOptOuts()", app => app.UseWhen(_ => true, branch => branch.UseTwilioOptOuts()), []),
        ["controller"] = ("[RecordOptOuts]", app => app.MapControllers(), [typeof(InboundController)]),
        ["action"] = ("[RecordOptOuts]", app => app.MapControllers(), [typeof(SignedInboundController)]),
        ["page"] = ("[RecordOptOuts]", app => app.MapRazorPages(), [typeof(InboundModel)]),
    };

    public static TheoryData<string> Names => [.. Uses.Keys];

    private static Action<WebApplicationBuilder> With(Action<WebApplicationBuilder> services, Type[] types) => builder =>
    {
        services(builder);
        builder.Services.AddControllersWithViews().Only(new Types(types), new Pages("Inbound"));
        builder.Services.AddRazorPages();
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WithoutAStore(string name)
    {
        var (user, pipeline, types) = Uses[name];
        var exception = await TestApp.FailsToStartAsync(pipeline, With(NoStore, types), settings: TestApp.WithToken);
        Assert.StartsWith(user + " records opt-outs, and there is no IOptOutStore to record them in. Add 'builder.Services.AddTwilioOptOuts();'", exception.Message);
        Assert.Contains("AddSqliteOptOuts", exception.Message);
    }

    /// <summary>A controller that checks signatures as well may say so first.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task WithoutTheServices(string name)
    {
        var (user, pipeline, types) = Uses[name];
        var exception = await TestApp.FailsToStartAsync(pipeline, With(static _ => { }, types), settings: TestApp.WithToken);
        Assert.Contains(" needs services that are not registered. Add 'builder.Services.AddTwilioGuard();'", exception.Message);
        if (name != "action")
            Assert.StartsWith(user, exception.Message);
    }

    [Fact]
    public async Task WithoutAToken()
    {
        var exception = await TestApp.FailsToStartAsync(Uses["endpoint"].Pipeline, builder => Handler.Services(builder, new ListStore()));
        Assert.Contains("Twilio:AuthToken", exception.Message);
    }

    [Theory]
    [InlineData("Twilio:OptOuts:Scope", "Everything", "Twilio:OptOuts:Scope is none of PerSender, AllSenders")]
    [InlineData("Twilio:OptOuts:Scope", "1", "Twilio:OptOuts:Scope is none of")]
    [InlineData("Twilio:OptOuts:TwilioAnswers", "perhaps", "Twilio:OptOuts:TwilioAnswers is neither true nor false")]
    [InlineData("Twilio:OptOuts:HandleOnce", "1", "Twilio:OptOuts:HandleOnce is neither true nor false")]
    [InlineData("Twilio:OptOuts:RememberFor", "an hour", "Twilio:OptOuts:RememberFor is not a time")]
    [InlineData("Twilio:OptOuts:RememberFor", "00:00:00", "Twilio:OptOuts:RememberFor (OptOutInboundOptions.RememberFor) must be between")]
    [InlineData("Twilio:OptOuts:RememberFor", "8.00:00:00", "Twilio:OptOuts:RememberFor (OptOutInboundOptions.RememberFor) must be between")]
    [InlineData("Twilio:OptOuts:Keywords:Phrases", "some", "Twilio:OptOuts:Keywords:Phrases is neither true nor false")]
    [InlineData("Twilio:OptOuts:Keywords:Languages", "French, Klingon", "Twilio:OptOuts:Keywords:Languages is none of")]
    [InlineData("Twilio:OptOuts:Keywords:OptOut:0", "yes", "Twilio:OptOuts:Keywords (OptOutInboundOptions.Keywords): OptOut[0] means something else")]
    [InlineData("Twilio:OptOuts:Keywords:Except:0", "STOP", "Twilio:OptOuts:Keywords (OptOutInboundOptions.Keywords): Except[0]: STOP, START and HELP")]
    public async Task AWrongSettingIsNamed(string key, string value, string message)
    {
        var exception = await TestApp.FailsToStartAsync(
            Uses["endpoint"].Pipeline, builder => Handler.Services(builder, new ListStore()), settings: [TestApp.WithToken, (key, value)]);
        Assert.StartsWith(message, exception.Message);
        Assert.IsAssignableFrom<InvalidOperationException>(exception);
    }

    /// <summary>It concerns those who record only.</summary>
    [Fact]
    public async Task AWrongSettingThatNobodyNeeds()
    {
        await using var app = await TestApp.StartAsync(
            app => app.MapPost("/sms", ([FromForm] string from) => from).RequireTwilioSignature(), NoStore,
            settings: [TestApp.WithToken, ("Twilio:OptOuts:Scope", "Everything")]);
        Assert.Equal(200, (await app.PostAsync("/sms", "From=1")).Status);
    }

    [Fact]
    public async Task AnotherSection()
    {
        var store = new ListStore();
        await using var app = await TestApp.StartAsync(
            app => app.MapPost("/sms", () => Results.Json(1)).RecordOptOuts(),
            builder =>
            {
                builder.Services.AddTwilioGuard(section: "Phones:North");
                builder.Services.AddSingleton<IOptOutStore>(store);
            },
            settings: [("Phones:North:AuthToken", TestApp.Token), ("Phones:North:OptOuts:Scope", "AllSenders")]);
        await app.PostAsync("/sms", Handler.Message("STOP"));
        Assert.Equal("*", Assert.Single(store.Changes).Sender);
    }

    [Fact]
    public async Task TheAttributeWhereNothingReadsIt()
    {
        var exception = await TestApp.FailsToStartAsync(
            app => app.MapPost("/sms", [RecordOptOuts] () => "x"), builder => Handler.Services(builder, new ListStore()), settings: TestApp.WithToken);
        Assert.Contains("[RecordOptOuts] does nothing on the endpoint 'HTTP: POST /sms'", exception.Message);
        Assert.Contains("Put '.RecordOptOuts()' on the endpoint", exception.Message);

        await using var both = await TestApp.StartAsync(
            app => app.MapPost("/sms", [RecordOptOuts] () => "x").RecordOptOuts(), builder => Handler.Services(builder, new ListStore()));
        Assert.Equal(403, (await both.SendAsync(HttpMethod.Post, "/sms", null, null)).Status);
    }
}
