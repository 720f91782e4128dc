"""Counts a corpus on Spark by the very SQL of `readout count`, and prints a line of JSON for each row.

readout count day --sql | spark-submit count_meetings.py --data hdfs:///corpus > days.jsonl
"""

from __future__ import annotations

import argparse
import json
import sys

from pyspark.errors import AnalysisException
from pyspark.sql import SparkSession

TABLES = ("events", "participants", "reports", "officials", "outlets", "same_as")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="the corpus folder")
    options = parser.parse_args()

    query = sys.stdin.read()
    spark = SparkSession.builder.getOrCreate()
    for table in TABLES:
        view(spark, options.data, table)
    for row in spark.sql(query).toLocalIterator():
        print(json.dumps(row.asDict(), ensure_ascii=False))


def view(spark: SparkSession, data: str, table: str) -> None:
    try:
        spark.read.parquet(f"{data}/{table}").createOrReplaceTempView(table)
    except AnalysisException:
        if table != "same_as":
            raise
        # No two articles were compared: every telling stands for itself.
        spark.createDataFrame([], "event_id STRING, same_as STRING").createOrReplaceTempView(table)


if __name__ == "__main__":
    main()
