"""Derives a corpus on Spark: articles as JSON lines in, the tables as Parquet out.

spark-submit --archives readout-kit.tar.gz#readout --py-files node_filter.py \
    derive_articles.py hdfs:///news/*.jsonl --out hdfs:///corpus
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import node_filter
from pyspark import SparkFiles
from pyspark.sql import Column, DataFrame, Row, SparkSession
from pyspark.sql import functions as f

KIT = "readout"  # the name that --archives gives the kit
MONTHLY = ("articles", "events", "participants", "reports", "evidence")
TYPES = {"integer": "BIGINT", "day": "DATE"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", nargs="+", help="files, folders or globs of JSON lines: id, published, text")
    parser.add_argument("--out", required=True, help="the corpus folder, on storage that all executors share")
    parser.add_argument("--partitions", type=int, help="spread the input over so many tasks, where files cannot be split")
    options = parser.parse_args()

    # 4 MB of articles are some seconds of work: what a lost executor costs, and what the last task keeps others waiting.
    spark = SparkSession.builder.config("spark.sql.files.maxPartitionBytes", "4m").getOrCreate()
    columns = read_columns(spark)
    lines = read_lines(spark, options.input)
    if options.partitions:
        lines = lines.repartition(options.partitions)

    staged = f"{options.out}/.work"
    derive(spark, lines, columns).write.mode("overwrite").parquet(staged)
    write_tables(spark.read.parquet(staged), options.out, list(columns))
    remove(spark, staged)


def read_columns(spark: SparkSession) -> dict[str, str]:
    """The columns of each table as Spark's DDL, read from the kit where an executor has unpacked it."""
    text = spark.sparkContext.parallelize([0], 1).map(lambda _: kit("columns.json").read_text()).first()
    return {
        table: ", ".join(f"`{column['name']}` {TYPES.get(column['type'], 'STRING')}" for column in columns)
        for table, columns in json.loads(text).items()
    }


def kit(path: str) -> Path:
    return Path(SparkFiles.get(KIT)) / path


def read_lines(spark: SparkSession, paths: list[str]) -> DataFrame:
    """The lines, each with its place in the input: file, the file's split, order within the split."""
    return spark.read.text(paths, lineSep="\n").select(
        f.struct(
            f.col("_metadata.file_path").alias("file"),
            f.col("_metadata.file_block_start").alias("split"),
            f.monotonically_increasing_id().alias("row"),
        ).alias("place"),
        "value",
    )


def derive(spark: SparkSession, lines: DataFrame, columns: dict[str, str]) -> DataFrame:
    """A row for each line: its place and either the article's rows of every table or the error."""
    tables = ", ".join(f"{table} ARRAY<STRUCT<{ddl}>>" for table, ddl in columns.items())
    answered = spark.createDataFrame(lines.rdd.mapPartitions(run_filter), f"place {lines.schema['place'].dataType.simpleString()}, answer STRING")
    answer = f.from_json("answer", f"id STRING, error STRING, {tables}", {"mode": "FAILFAST"})
    return answered.select("place", answer.alias("answer")).select("place", "answer.*")


def run_filter(rows: Iterable[Row]) -> Iterator[tuple[Row, str]]:
    # Not rdd.pipe: that cannot tell on which line a filter died, nor end one that hangs.
    places: list[Row] = []

    def lines() -> Iterator[str]:
        for row in rows:
            places.append(row.place)
            yield row.value

    command = [str(kit("bin/node")), str(kit("dist/cli/main.js")), "derive", "--jsonl", "--format", "rows"]
    for at, answer in enumerate(node_filter.answers(command, lines())):
        yield places[at], answer


def write_tables(derived: DataFrame, out: str, tables: list[str]) -> None:
    good, doubled = apart(derived.where("error IS NULL"))
    failed = derived.where("error IS NOT NULL").select("place", "id", "error")
    reason = f.lit("The id was there before; the first article under it stands.")
    doubled = doubled.select("place", "id", reason.alias("error"))
    failed.union(doubled).orderBy("place").write.mode("overwrite").json(f"{out}/rejected")
    for table in tables:
        rows = good.select(f.date_format(f.col("articles")[0]["published"], "yyyy-MM").alias("month"), f.explode(table).alias("row"))
        if table in MONTHLY:
            rows = rows.select("month", "row.*").hint("rebalance", "month")
            rows.write.mode("overwrite").partitionBy("month").parquet(f"{out}/{table}")
        else:
            rows.select("row.*").distinct().write.mode("overwrite").parquet(f"{out}/{table}")


def apart(good: DataFrame) -> tuple[DataFrame, DataFrame]:
    """The first article of each id, and the others."""
    firsts = good.groupBy("id").agg(f.min("place").alias("first"), f.count("*").alias("times")).where("times > 1")
    marked = good.join(firsts.drop("times"), "id", "left")
    other: Column = f.col("first").isNotNull() & (f.col("first") != f.col("place"))
    return marked.where(~other), marked.where(other)


def remove(spark: SparkSession, path: str) -> None:
    target = spark._jvm.org.apache.hadoop.fs.Path(path)
    target.getFileSystem(spark._jsc.hadoopConfiguration()).delete(target, True)


if __name__ == "__main__":
    main()
