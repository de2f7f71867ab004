using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Schema.Tests.Visibility;

/// <summary>What says when events take place is seen by those who see the event (contract rest-v1, section 1.7).</summary>
internal static class EventCases
{
    public static VisibilityCase[] All { get; } =
    [
        new(
            "recurringRule", "recurringRules", OwnerSees: true,
            """
            list: recurringRules(where: { eventUuid: { eq: $parent } }) { totalCount nodes { uuid } }
            nested: eventByUuid(uuid: $parent) { recurringRules { totalCount nodes { uuid } } }
            nestedOffset: eventByUuid(uuid: $parent) { recurringRulesOffset { items { uuid } } }
            ofOccurrences: eventOccurrences(where: { eventUuid: { eq: $parent } }) { nodes { recurringRule { uuid } } }
            """,
            HideRuleAsync),
        new(
            "eventOccurrence", "eventOccurrences", OwnerSees: true,
            """
            list: eventOccurrences(where: { eventUuid: { eq: $parent } }) { totalCount nodes { uuid } }
            nested: eventByUuid(uuid: $parent) { occurrences { totalCount nodes { uuid } } }
            nestedOffset: eventByUuid(uuid: $parent) { occurrencesOffset { items { uuid } } }
            ofRules: recurringRules(where: { eventUuid: { eq: $parent } }) { nodes { occurrences { nodes { uuid } } } }
            ofRulesOffset: recurringRules(where: { eventUuid: { eq: $parent } }) { nodes { occurrencesOffset { totalCount } } }
            """,
            async (db, owner, name) =>
            {
                var hidden = await HideRuleAsync(db, owner, name);
                return hidden with { Row = ((RecurringRule)hidden.Row).Occurrences.Single() };
            }),
    ];

    private static async Task<HiddenRow> HideRuleAsync(PyDotOrgDbContext db, Guid owner, string name)
    {
        var calendar = new Calendar { Name = "A", Slug = name };
        var e = new Event { Name = "A", Slug = name, Title = "A", Calendar = calendar, CreatorId = owner };
        var rule = new RecurringRule { Event = e, BeginsOn = new(2026, 12, 1) };
        rule.Occurrences.Add(new EventOccurrence { Event = e, DtStart = new(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc) });
        db.Add(rule);
        await db.SaveChangesAsync();
        return new HiddenRow(rule, e.Id, name, () => e.IsApproved = true);
    }
}
