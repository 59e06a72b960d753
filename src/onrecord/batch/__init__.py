"""Many pages: shards that are read by child processes, once each, whatever is killed and whenever.

::

    plan        paths → shards, fixed when the run begins, so that it can be taken up again
    stretches   the pages of one piece of input; a large file is cut, and each cut read by itself
    child       the process that reads: it alone meets the pages
    worker      starts a child, limits its time and memory, notices its death
    journal     what was read of a shard, line by line, so that nothing of it is lost or done twice
    shards      one shard from its first page to its finished files
    local, dask the engines: who reads which shard where
    run         all of it, and the report at the end

A shard's files are written beside their places and put there by renaming, and then its mark is; a shard with a mark is
never read again. What a kill leaves behind is a journal, which the next run goes on with.
"""

from onrecord.batch.options import ENGINES, PARTITIONS, TABLES, Options
from onrecord.batch.run import Report, run_batch
from onrecord.batch.shards import ShardReport

__all__ = ["ENGINES", "PARTITIONS", "TABLES", "Options", "Report", "ShardReport", "run_batch"]
