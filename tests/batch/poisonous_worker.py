"""What a worker of a cluster under test loads first: its children die of the pages that say so."""

import os
import sys

from onrecord.batch import worker

worker.CHILD = (sys.executable, os.environ["POISONED_CHILD"])  # Dask runs a copy of this file
