namespace TwilioGuard;

/// <summary>The SQL that a <see cref="DatabaseOptOutStore"/> speaks.</summary>
public enum OptOutDialect
{
    /// <summary>PostgreSQL or SQLite, by the type of the connection. Another database is refused.</summary>
    Detect = 0,

    /// <summary>PostgreSQL 12 and later. Tested with 15.</summary>
    PostgreSql = 1,

    /// <summary>SQLite 3.38 and later, in a file.</summary>
    Sqlite = 2,

    /// <summary>
    /// SQL Server 2016 and later, <b>not tested</b>: the statements follow its documentation, and have never been run on one. Run the recipes of the
    /// documentation against yours before you rely on it.
    /// </summary>
    SqlServer = 3,

    /// <summary>MySQL 8 or MariaDB 10.6 and later, <b>not tested</b>, as <see cref="SqlServer"/>.</summary>
    MySql = 4,
}
