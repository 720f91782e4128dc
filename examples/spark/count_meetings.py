"""Counts a corpus on Spark by the very SQL of `readout count`: a folder of JSON lines for each query.

readout count day --sql > day.sql
spark-submit count_meetings.py day.sql --data hdfs:///corpus --out hdfs:///counts
"""

from __future__ import annotations

import argparse
from pathlib import Path

from pyspark.errors import AnalysisException
from pyspark.sql import SparkSession

TABLES = ("events", "participants", "reports", "officials", "outlets", "same_as")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("query", nargs="+", type=Path, help="files of SQL, such as readout count --sql prints")
    parser.add_argument("--data", required=True, help="the corpus folder")
    parser.add_argument("--out", required=True, help="gets a folder for each query, named after its file")
    options = parser.parse_args()

    spark = SparkSession.builder.getOrCreate()
    for table in TABLES:
        view(spark, options.data, table)
    for query in options.query:
        counted = spark.sql(query.read_text("utf-8")).coalesce(1)  # in order, and small
        counted.write.mode("overwrite").option("ignoreNullFields", "false").json(f"{options.out}/{query.stem}")


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
