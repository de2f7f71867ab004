using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <content>What rows owe to the executor, done in the executor's own flow.</content>
internal sealed partial class RowLevel
{
    /// <summary>Reports the errors of the level and of those below it, and starts their fields in memory.</summary>
    /// <param name="operation">The running operation.</param>
    /// <param name="owner">Where the level's lists stand.</param>
    public void Attach(OperationContext operation, IRowOwner owner)
    {
        _owner = owner;
        ReportErrors(operation);
        for (var child = 0; child < Children.Length; child++)
        {
            if (ChildErrors[child] is { } errors)
            {
                FailChild(operation, child, errors);
            }
            else if (Children[child] is { } level)
            {
                level.Attach(operation, new ParentRows(this, ChildKeys[child]!)); // What was read had keys.
            }
        }

        for (var i = 0; i < _parentCount; i++)
        {
            StartFields(operation, in _parents[i]);
        }
    }

    private void ReportErrors(OperationContext operation)
    {
        foreach (var error in _errors ?? [])
        {
            var container = ContainerOf(error.Slot, error.Object);
            var path = new List<object>(container.Parent!.GetPath(container.Index)) { error.Field.ResponseName }; // Rows have a parent.
            var located = error.Error with { Path = path };
            if (error.IsFatal)
            {
                var (rows, position) = PlaceOf(error.Slot);
                operation.FailField(located, error.Field, rows, position);
            }
            else
            {
                operation.ReportFieldError(located, error.Field, container, 0);
            }
        }
    }

    private void FailChild(OperationContext operation, int child, IReadOnlyList<GraphQLError> errors)
    {
        for (var slot = 0; slot < _slotCount; slot++)
        {
            var places = TemplateOf(slot).Places;
            for (var place = 0; place < places.Length; place++)
            {
                if (places[place] is { Kind: RowPlaceKind.ChildList } list && list.Child == child && GapOf(slot, place).Offset >= 0)
                {
                    FailList(operation, ContainerOf(slot, list.Object), place, errors);
                }
            }
        }
    }

    private static void FailList(OperationContext operation, RowContainer container, int place, IReadOnlyList<GraphQLError> errors)
    {
        var selection = container.PlaceAt(place).Selection!; // Lists are the lists of fields.
        for (var i = 0; i < errors.Count - 1; i++)
        {
            operation.ReportFieldError(errors[i], selection, container, place);
        }

        operation.FailField(errors[^1], selection, container, place);
    }

    private void StartFields(OperationContext operation, in RowParent parent)
    {
        var template = TemplateOf(parent.Slot);
        var item = template.Objects[parent.Object];
        for (var place = item.FirstPlace; place < item.EndPlace; place++)
        {
            var what = template.Places[place];
            if (what.Kind != RowPlaceKind.Field || what.Object != parent.Object || GapOf(parent.Slot, place).Offset < 0)
            {
                continue;
            }

            var container = ContainerOf(parent.Slot, parent.Object);
            if (container.IsRemoved)
            {
                return;
            }

            operation.StartField(what.Selection!, item.Type, parent.Value, container, place); // Fields have a selection.
        }
    }
}
