namespace TwilioGuard;

/// <summary>Languages whose words <see cref="OptOutKeywordOptions.Languages"/> adds. STOP itself counts in all of them.</summary>
/// <remarks>
/// French is what Canadian carriers ask for (<see href="https://help.twilio.com/articles/223181928"/>) and what Twilio Proxy takes for an opt-out
/// (<see href="https://www.twilio.com/docs/proxy/opt-out-keywords"/>). For the others no carrier or authority has published a list: they are
/// the ordinary words for "stop". None adds a word that opts in.
/// </remarks>
[Flags]
public enum OptOutLanguages
{
    /// <summary>English only.</summary>
    None = 0,

    /// <summary>Out: ARRET, ARRÊT, ARRETE, ARRETT. Help: AIDE.</summary>
    French = 1,

    /// <summary>Out: STOPP, ABMELDEN. Help: HILFE.</summary>
    German = 2,

    /// <summary>Out: ALTO, PARAR, BAJA, NO MAS. Help: AYUDA.</summary>
    Spanish = 4,

    /// <summary>Out: PARAR, PARE, SAIR. Help: AJUDA.</summary>
    Portuguese = 8,
}
