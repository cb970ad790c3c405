namespace TwilioGuard;

/// <summary>How a <see cref="DatabaseOptOutStore"/> uses its database.</summary>
public sealed class DatabaseOptOutStoreOptions
{
    /// <summary>Which SQL; found out from the connection unless set.</summary>
    public OptOutDialect Dialect { get; set; }

    /// <summary>
    /// What the names of the tables begin with: letters, digits and underscores of ASCII, no digit first, at most 32. All that share the opt-outs set the
    /// same.
    /// </summary>
    public string TablePrefix { get; set; } = "twilio_opt_out_";

    /// <summary>
    /// True, as it is unless set, to make the tables or bring them up to date at the first use. False where the app has no right to: then tables that are
    /// missing or old are an error, and the documentation has the statements.
    /// </summary>
    public bool CreateTables { get; set; } = true;
}
